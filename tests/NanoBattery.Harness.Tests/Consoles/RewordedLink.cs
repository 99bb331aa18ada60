using System.Text;
using NanoBattery.Serial;

namespace NanoBattery.Harness.Tests.Consoles;

/// <summary>A console of a firmware to come: wherever it prints some words, their last letter is another one.</summary>
internal sealed class RewordedLink(ISerialLink line, string words, char lastLetter) : ISerialLink
{
    private readonly byte[] _words = Encoding.Latin1.GetBytes(words);
    private int _matched;

    public int Read(byte[] buffer, int offset, int count)
    {
        var taken = line.Read(buffer, offset, count);
        for (var i = offset; i < offset + taken; i++)
        {
            _matched = buffer[i] == _words[_matched] ? _matched + 1 : buffer[i] == _words[0] ? 1 : 0;
            if (_matched == _words.Length)
            {
                buffer[i] = (byte)lastLetter;
                _matched = 0;
            }
        }
        return taken;
    }

    public void Write(byte[] buffer, int offset, int count) => line.Write(buffer, offset, count);

    public void SetSpeed(int baud) => line.SetSpeed(baud);
}
