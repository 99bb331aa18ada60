using System.Text;
using NanoBattery.Network;
using NanoBattery.Web;
using NanoBattery.Web.Api;
using NanoBattery.Web.Whole;

namespace NanoBattery.Harness.Whole;

/// <summary>Somebody in the house who looks at the board once a minute: at one thing after the other that it tells over HTTP.</summary>
/// <param name="clock">The board's.</param>
public sealed class Visitor(IClock clock) : IWebLine
{
    private const int EachMs = 60_000;

    private static readonly string[] Looks =
    [
        "/", BatteryApi.State, BatteryApi.History + "?range=hour", BatteryApi.History + "?range=day", BatteryApi.History + "?range=week",
        BatteryApi.Battery, BatteryApi.Lines, BatteryApi.Metrics,
    ];

    private readonly MemoryStream _answer = new();
    private byte[] _ask = [];
    private long _lookedMs;

    /// <summary>Whole answers.</summary>
    public long Answers { get; private set; }

    /// <summary>Others, or none.</summary>
    public long Failures { get; private set; }

    public void Step(BoardSite site)
    {
        if (!site.IsOpen || clock.NowMs - _lookedMs < EachMs)
        {
            return;
        }
        _lookedMs = clock.NowMs;
        _answer.SetLength(0);
        _ask = Encoding.ASCII.GetBytes($"GET {Looks[(Answers + Failures) % Looks.Length]} HTTP/1.1\r\nHost: board\r\n\r\n");
        new WebTalk(site.Handle, clock).Answer(this);
        if (IsWhole)
        {
            Answers++;
        }
        else
        {
            Failures++;
        }
    }

    bool IWebLine.AreOthersWaiting => false;

    int IWebLine.Read(byte[] buffer, int offset, int count, int waitMs)
    {
        var taken = Math.Min(count, _ask.Length);
        _ask.AsSpan(0, taken).CopyTo(buffer.AsSpan(offset));
        _ask = _ask[taken..];
        return taken;
    }

    int IWebLine.Write(byte[] buffer, int offset, int count, int waitMs)
    {
        _answer.Write(buffer, offset, count);
        return count;
    }

    /// <summary>The page has a length; all else ends with an empty chunk.</summary>
    private bool IsWhole
    {
        get
        {
            var answer = _answer.GetBuffer().AsSpan(0, (int)_answer.Length);
            return answer.StartsWith("HTTP/1.1 200 "u8) && (answer.EndsWith("\r\n0\r\n\r\n"u8) || answer.IndexOf("Content-Encoding: gzip"u8) > 0);
        }
    }
}
