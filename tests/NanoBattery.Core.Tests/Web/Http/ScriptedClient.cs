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

    /// <summary>So much of the answer it takes before it is gone, bytes.</summary>
    public int Takes { get; set; } = int.MaxValue;

    /// <summary>Pieces that were sent to it.</summary>
    public int Pieces { get; private set; }

    /// <summary>What it was asked that nobody may be asked; who asks it would catch an assertion.</summary>
    public string Complaint { get; private set; } = "";

    public string Got => new string(_got, 0, _length);

    /// <summary>What stands behind the empty line.</summary>
    public string Body => Got.Substring(Got.IndexOf("\r\n\r\n") + 4);

    public int Read(byte[] buffer, int offset, int count, int waitMs)
    {
        Check(count, waitMs);
        if (_at == _sends.Length || ThinksMs > waitMs)
        {
            _clock.NowMs += waitMs;
            return 0;
        }

        _clock.NowMs += ThinksMs;
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

    public bool Write(byte[] buffer, int offset, int count, int waitMs)
    {
        Check(count, waitMs);
        Pieces++;
        _clock.NowMs += TakesMs < waitMs ? TakesMs : waitMs;
        if (TakesMs > waitMs || _length + count > Takes)
        {
            return false;
        }

        for (int i = 0; i < count; i++)
        {
            _got[_length] = (char)buffer[offset + i];
            _length++;
        }

        return true;
    }

    private void Check(int count, int waitMs)
    {
        if (count < 1 || waitMs < 1)
        {
            Complaint = count + " bytes in " + waitMs + " ms";
        }
    }
}
