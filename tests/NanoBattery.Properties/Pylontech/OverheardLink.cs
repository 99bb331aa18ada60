using System.Text;
using NanoBattery.Serial;

namespace NanoBattery.Properties;

/// <summary>A console that somebody else talks with, in front of a board that only listens.</summary>
public sealed class OverheardLink(FickleConsole console) : ISerialLink
{
    /// <summary>How often the listener has sent something.</summary>
    public int Sent { get; private set; }

    /// <summary>The other one asks, sooner than it should at times.</summary>
    public void Ask(Random random)
    {
        if (random.Next(6) == 0)
        {
            string word = new[] { "pwr", "bat", "info", "stat" }[random.Next(4)];
            byte[] request = Encoding.Latin1.GetBytes(word == "pwr" && random.Next(2) == 0 ? "pwr\n" : $"{word} {random.Next(1, 17)}\n");
            console.Write(request, 0, request.Length);
        }
    }

    public int Read(byte[] buffer, int offset, int count) => console.Read(buffer, offset, count);

    public void Write(byte[] buffer, int offset, int count) => Sent++;

    public void SetSpeed(int baud)
    {
    }
}
