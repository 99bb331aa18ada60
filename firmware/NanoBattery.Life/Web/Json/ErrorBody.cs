namespace NanoBattery.Web;

/// <summary>Why something is refused.</summary>
internal sealed class ErrorBody : IWebBody
{
    private readonly string _why;

    internal ErrorBody(string why)
    {
        _why = why;
    }

    public void WriteTo(IWebOutput output)
    {
        new JsonPieces(output).Raw("{\"error\":").String(_why).Raw("}\n");
    }
}
