using System.Text;

namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>
/// The shell of a console: it echoes keys, thinks about a line, answers, and prompts. While it thinks and answers it keeps
/// the keys that come, up to a few; what is typed beyond is lost.
/// </summary>
internal sealed class ConsoleShell(ConsoleCommands commands, ConsoleSession session, LinePacer line, int thinkingMs)
{
    private const int LongestLine = 64;
    private const int MostKeysKept = 64;
    private const long Never = long.MaxValue;

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
            Send(ReplyFrame.Prompt(session.Prompt), nowMs);
            return;
        }
        _thoughtMs = nowMs + thinkingMs;
    }

    private void TurnPage(bool goesOn, long nowMs)
    {
        if (!goesOn)
        {
            _paged = null;
            _out.Clear().Append("\r\n\r");
            ReplyFrame.End(_out, session.Prompt);
            Send(_out.ToString(), nowMs);
            return;
        }
        _thoughtMs = nowMs + thinkingMs;
    }

    private void Answer(long nowMs)
    {
        var reply = _paged ?? commands.Answer(_command);
        if (reply is null)
        {
            return;
        }
        _out.Clear();
        _nextRow = ReplyFrame.Put(_out, reply, _paged is null ? 0 : _nextRow, reply.PageRows, session.Prompt);
        _paged = _nextRow > 0 ? reply : null;
        Send(_out.ToString(), nowMs);
    }

    private void Send(string text, long nowMs)
    {
        line.Enqueue(Encoding.Latin1.GetBytes(text), nowMs);
        _busyUntilMs = line.AllSentMs;
    }
}
