namespace NanoBattery.Web;

/// <summary>A short text as it is.</summary>
internal sealed class TextBody : IWebBody
{
    private readonly string _ascii;

    internal TextBody(string ascii)
    {
        _ascii = ascii;
    }

    public void WriteTo(IWebOutput output)
    {
        output.Text(_ascii);
    }
}
