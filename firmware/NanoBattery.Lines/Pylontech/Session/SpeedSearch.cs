using NanoBattery.Serial;

namespace NanoBattery.Pylontech;

/// <summary>
/// Finds the speed at which a console answers: the one that it answered at before, then the two that consoles have; then the
/// frame that wakes up one whose port sleeps. Nothing that is sent changes anything.
/// </summary>
internal sealed class SpeedSearch
{
    // How long a console may take to show its prompt.
    private const int PromptMs = 400;

    // 22 bytes at 1200 baud take 184 ms; then the console starts.
    private const int WakeMs = 900;
    private const int WakeBaud = 1_200;

    // "Switch to the console", protocol 2.0, address 1, command 82: what wakes an Extra2000 in its first public driver.
    private const string WakeFrame = "~20014682C0048520FCC3\r";

    private static readonly int[] Speeds = { 115_200, 19_200 };

    private readonly byte[] _wake = AsciiText.Bytes(WakeFrame);
    private readonly byte[] _lineEnd = { (byte)'\n' };
    private int _known;
    private int _attempt = -1;
    private long _attemptMs;
    private int _waitMs;

    /// <summary>The speed of the attempt under way, or of the console found.</summary>
    internal int Baud { get; private set; }

    /// <summary>How often each speed and the frame were tried in vain.</summary>
    internal int Rounds { get; private set; }

    /// <summary>The console has answered: this speed is tried first from now on.</summary>
    internal void Found()
    {
        _known = Baud;
        _attempt = -1;
        Rounds = 0;
    }

    /// <summary>Begins anew.</summary>
    internal void Restart()
    {
        _attempt = -1;
        Rounds = 0;
    }

    /// <summary>Whether the attempt under way has had its time.</summary>
    internal bool IsOver(long nowMs) => _attempt < 0 || nowMs - _attemptMs >= _waitMs;

    /// <summary>Goes on to the next attempt.</summary>
    internal void Next(ISerialLink link, long nowMs)
    {
        _attempt++;
        if (_attempt == Speeds.Length + 2)
        {
            _attempt = 0;
            Rounds++;
        }

        _attemptMs = nowMs;
        if (_attempt == Speeds.Length + 1)
        {
            Send(link, WakeBaud, _wake, WakeMs);
        }
        else
        {
            int first = _known > 0 ? _known : Speeds[0];
            Send(link, _attempt == 0 ? first : Speeds[_attempt - 1], _lineEnd, PromptMs);
        }
    }

    private void Send(ISerialLink link, int baud, byte[] bytes, int waitMs)
    {
        Baud = baud;
        _waitMs = waitMs;
        link.SetSpeed(baud);
        link.Write(bytes, 0, bytes.Length);
    }
}
