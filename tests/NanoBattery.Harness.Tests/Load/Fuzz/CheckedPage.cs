using System.Text;
using NanoBattery.Web;

namespace NanoBattery.Harness.Tests.Load.Fuzz;

/// <summary>What is sent, by the rules of a board's output.</summary>
internal sealed class CheckedPage : IWebOutput
{
    private const int LongestText = 1_024;

    private readonly StringBuilder _sent = new();

    /// <summary>A character a byte.</summary>
    public string Ascii => _sent.ToString();

    public void Text(string ascii)
    {
        Assert.IsLessThanOrEqualTo(LongestText, ascii.Length);
        Assert.IsFalse(ascii.Any(c => c > '~'), ascii);
        _sent.Append(ascii);
    }

    public void Bytes(byte[] bytes, int offset, int count) => _sent.Append(Encoding.Latin1.GetString(bytes, offset, count));
}
