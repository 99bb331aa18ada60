using NanoBattery.Tests;
using ReplyVerdict = NanoBattery.Pylontech.Verdict;

namespace NanoBattery.Properties;

/// <summary>A console whose every reply is followed by a look at all that is known, on a clock that jumps.</summary>
public sealed class WatchedTalk
{
    private readonly Talk _talk = new();
    private string _before = "";

    public int Bytes { get; private set; }

    public int Good { get; private set; }

    /// <summary>Replies that were not good.</summary>
    public int Other { get; private set; }

    public void Hear(string request, byte[] bytes, Random random)
    {
        _talk.NowMs += random.Next(random.Next(8) == 0 ? 20_000 : 500);
        int verdict = _talk.Hear(request, bytes, bytes.Length, random.Next(1, bytes.Length + 2));
        Bytes += bytes.Length + 1;
        string after = Snapshot.Of(_talk);
        if (verdict == ReplyVerdict.Good)
        {
            Good++;
            PlausibleReadings.Check(_talk);
        }
        else
        {
            Other++;
            Assert.IsTrue(_before == "" || _before == after, request);
        }

        _before = after;
    }
}
