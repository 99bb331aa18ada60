namespace NanoBattery.Web;

/// <summary>The seam to whoever sends a page, piece by piece. No call throws: what cannot be sent is dropped.</summary>
public interface IWebOutput
{
    /// <param name="ascii">Nothing but ASCII, so that its length is its bytes; 1 kB at most.</param>
    void Text(string ascii);

    void Bytes(byte[] bytes, int offset, int count);
}
