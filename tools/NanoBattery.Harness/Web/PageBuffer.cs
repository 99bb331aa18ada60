using System.Buffers;
using System.Text;
using NanoBattery.Web;

namespace NanoBattery.Harness.Web;

/// <summary>A page, whole: the desk has the memory for it, and a slow client then holds up nobody.</summary>
/// <param name="afterEach">What goes on after each piece, or null.</param>
internal sealed class PageBuffer(Action? afterEach) : IWebOutput
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

    public void Text(string ascii)
    {
        Encoding.ASCII.GetBytes(ascii, _bytes);
        afterEach?.Invoke();
    }

    public void Bytes(byte[] bytes, int offset, int count)
    {
        _bytes.Write(bytes.AsSpan(offset, count));
        afterEach?.Invoke();
    }
}
