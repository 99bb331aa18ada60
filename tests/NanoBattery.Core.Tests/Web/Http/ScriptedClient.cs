using NanoBattery.Web;

namespace NanoBattery.Tests;

/// <summary>A client at the other end of a connection: sends as it is told, and keeps what came.</summary>
public sealed class ScriptedClient : IWebLine
{
    private readonly ManualClock _clock;
    private readonly string _sends;
    private readonly char[] _got = new char[20_000];
    private int _at;
    private int _length;
    private int _waitedMs;

    /// <param name="clock">Goes while somebody waits.</param>
    /// <param name="sends">All that it has to say; then it only listens.</param>
    public ScriptedClient(ManualClock clock, string sends)
    {
        _clock = clock;
        _sends = sends;
    }

    /// <summary>How much it sends at once, bytes.</summary>
    public int Piece { get; set; } = int.MaxValue;

    /// <summary>How long it thinks before each piece.</summary>
    public int ThinksMs { get; set; }

    /// <summary>How long it needs for each piece of the answer.</summary>
    public int TakesMs { get; set; }

    /// <summary>Of each piece it takes no more than this at once, bytes.</summary>
    public int TakesAtOnce { get; set; } = int.MaxValue;

    /// <summary>So much of the answer it takes before it is gone, bytes.</summary>
    public int Takes { get; set; } = int.MaxValue;

    /// <summary>Whether others wait for its end.</summary>
    public bool AreOthersWaiting
    {
        get => _clock.NowMs >= CrowdedFromMs;
        set => CrowdedFromMs = value ? 0 : long.MaxValue;
    }

    /// <summary>When others come.</summary>
    public long CrowdedFromMs { get; set; } = long.MaxValue;

    /// <summary>It hangs up when it has said all.</summary>
    public bool IsGoneThen { get; set; }

    /// <summary>Pieces that were sent to it.</summary>
    public int Pieces { get; private set; }

    /// <summary>What it was asked that nobody may be asked; who asks it would catch an assertion.</summary>
    public string Complaint { get; private set; } = "";

    /// <summary>Whether nothing of what it said is unread.</summary>
    public bool IsReadToItsEnd => _at == _sends.Length;

    public string Got => new string(_got, 0, _length);

    /// <summary>What stands behind the empty line.</summary>
    public string Body => Got.Substring(Got.IndexOf("\r\n\r\n") + 4);

    public int Read(byte[] buffer, int offset, int count, int waitMs)
    {
        Check(count, waitMs);
        if (_at == _sends.Length && IsGoneThen)
        {
            return -1;
        }

        if (_at == _sends.Length || !Waits(ThinksMs, waitMs))
        {
            _clock.NowMs += _at == _sends.Length ? waitMs : 0;
            return 0;
        }

        int read = _sends.Length - _at;
        read = read < Piece ? read : Piece;
        read = read < count ? read : count;
        for (int i = 0; i < read; i++)
        {
            buffer[offset + i] = (byte)_sends[_at];
            _at++;
        }

        return read;
    }

    public int Write(byte[] buffer, int offset, int count, int waitMs)
    {
        Check(count, waitMs);
        if (!Waits(TakesMs, waitMs))
        {
            return 0;
        }

        Pieces++;
        if (_length + count > Takes)
        {
            return -1;
        }

        int taken = count < TakesAtOnce ? count : TakesAtOnce;
        for (int i = 0; i < taken; i++)
        {
            _got[_length] = (char)buffer[offset + i];
            _length++;
        }

        return taken;
    }

    /// <summary>Lets time go.</summary>
    /// <returns>Whether it is ready by then.</returns>
    private bool Waits(int neededMs, int waitMs)
    {
        int leftMs = neededMs - _waitedMs;
        bool isReady = leftMs <= waitMs;
        _clock.NowMs += isReady ? leftMs : waitMs;
        _waitedMs = isReady ? 0 : _waitedMs + waitMs;
        return isReady;
    }

    private void Check(int count, int waitMs)
    {
        if (count < 1 || waitMs < 1)
        {
            Complaint = count + " bytes in " + waitMs + " ms";
        }
    }
}
