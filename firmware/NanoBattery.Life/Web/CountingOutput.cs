namespace NanoBattery.Web;

/// <summary>Counts a page before it is sent.</summary>
internal sealed class CountingOutput : IWebOutput
{
    internal int Count { get; private set; }

    public void Text(string ascii)
    {
        Count += ascii.Length;
    }

    public void Bytes(byte[] bytes, int offset, int count)
    {
        Count += count;
    }
}
