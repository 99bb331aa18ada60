using System.Text;

namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>
/// The shell of a console: it echoes keys, thinks about a line, answers, and prompts. While it thinks and answers it keeps
/// the keys that come, up to a few; what is typed beyond is lost.
/// </summary>
internal sealed class ConsoleShell(ConsoleCommands commands, PylontechOptions options, ConsoleFaults faults, LinePacer line)
{
    private const int LongestLine = 64;
    private const int MostKeysKept = 64;
    private const long Never = long.MaxValue;

    // What a console says when it starts is not public.
    private const string Banner = "\r\n\rSimulated console, starting\r\n\r";

    private readonly ConsoleSession _session = commands.Session;
    private readonly SeededRandom _cuts = new(options.Seed * 7 + 2);
    private readonly Queue<byte> _kept = new();
    private readonly StringBuilder _typed = new();
    private readonly StringBuilder _out = new(4096);
    private string _command = "";
    private Reply? _paged;
    private int _nextRow;
    private bool _endedWithCr;
    private long _thoughtMs = Never;
    private long _busyUntilMs;

    /// <summary>When <see cref="Go"/> has something to do; far away where it has nothing.</summary>
    public long NextMs => _thoughtMs != Never ? _thoughtMs : _kept.Count > 0 ? _busyUntilMs : Never;

    /// <summary>Takes a key.</summary>
    public void Hear(byte key, long nowMs)
    {
        if (_thoughtMs == Never && _kept.Count == 0 && nowMs >= _busyUntilMs)
        {
            Take(key, nowMs);
        }
        else if (_kept.Count < MostKeysKept)
        {
            _kept.Enqueue(key);
        }
    }

    /// <summary>Does what is due.</summary>
    public void Go(long nowMs)
    {
        if (nowMs >= _thoughtMs)
        {
            _thoughtMs = Never;
            Answer(nowMs);
        }
        while (_thoughtMs == Never && nowMs >= _busyUntilMs && _kept.TryDequeue(out var key))
        {
            Take(key, nowMs);
        }
    }

    /// <summary>Loses everything in a moment.</summary>
    public void Forget(long nowMs)
    {
        _session.IsDebug = false;
        _kept.Clear();
        _typed.Clear();
        _paged = null;
        _endedWithCr = false;
        _thoughtMs = Never;
        _busyUntilMs = nowMs;
    }

    /// <summary>Says who it is.</summary>
    public void Start(long nowMs) => Send(Banner + ReplyFrame.Prompt(_session.Prompt), nowMs);

    private long ThinkingMs(long nowMs) => (long)(faults.SizeOf(ConsoleTrouble.Slow, nowMs) ?? options.ThinkingMs);

    private void Take(byte key, long nowMs)
    {
        var isSecondHalf = key == '\n' && _endedWithCr;
        _endedWithCr = key == '\r';
        var isEnd = key is (byte)'\n' or (byte)'\r';
        if (isSecondHalf)
        {
            return;
        }
        if (_paged is not null)
        {
            TurnPage(isEnd, nowMs);
            return;
        }
        line.Enqueue([key], nowMs);
        if (isEnd)
        {
            EndLine(nowMs);
        }
        else if (_typed.Length < LongestLine)
        {
            _typed.Append((char)key);
        }
    }

    private void EndLine(long nowMs)
    {
        _command = _typed.ToString();
        _typed.Clear();
        if (string.IsNullOrWhiteSpace(_command))
        {
            Send(ReplyFrame.Prompt(_session.Prompt), nowMs);
            return;
        }
        _thoughtMs = nowMs + ThinkingMs(nowMs);
    }

    private void TurnPage(bool goesOn, long nowMs)
    {
        if (!goesOn)
        {
            _paged = null;
            _out.Clear().Append("\r\n\r");
            ReplyFrame.End(_out, _session.Prompt);
            Send(_out.ToString(), nowMs);
            return;
        }
        _thoughtMs = nowMs + ThinkingMs(nowMs);
    }

    private void Answer(long nowMs)
    {
        var reply = _paged ?? commands.Answer(_command);
        if (reply is null)
        {
            return;
        }
        _out.Clear();
        var pageRows = (int)(faults.SizeOf(ConsoleTrouble.Pager, nowMs) ?? reply.PageRows);
        _nextRow = ReplyFrame.Put(_out, reply, _paged is null ? 0 : _nextRow, pageRows, _session.Prompt);
        _paged = _nextRow > 0 ? reply : null;
        if (faults.SizeOf(ConsoleTrouble.Cut, nowMs) is { } bytes)
        {
            _out.Length = bytes > 0 ? Math.Min(_out.Length, (int)bytes) : _cuts.Below(_out.Length);
        }
        Send(_out.ToString(), nowMs);
    }

    private void Send(string text, long nowMs)
    {
        line.Enqueue(Encoding.Latin1.GetBytes(text), nowMs);
        _busyUntilMs = line.AllSentMs;
    }
}
