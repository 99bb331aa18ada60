namespace NanoBattery.Pylontech;

/// <summary>Brings the bytes of the line to the reply that is waited for.</summary>
public sealed class ReplyReader : IConsoleListener
{
    private readonly ConsoleLines _lines;
    private Reply? _reply;

    public ReplyReader()
    {
        _lines = new ConsoleLines(this);
    }

    /// <summary>Whether what came last has the form of a prompt. A reply ends at its prompt and the silence behind it.</summary>
    public bool AtPrompt => _lines.AtPrompt;

    /// <summary>Whether the reply is at its end, so that a prompt needs no silence behind it.</summary>
    public bool HasEnded => _reply != null && _reply.HasEnded;

    /// <summary>Whether the console stopped in the middle and waits for a key.</summary>
    public bool AtPager => _lines.AtPager;

    /// <summary>Called when a request goes out.</summary>
    /// <param name="request">Without its line end, such as "pwr 1".</param>
    /// <param name="reply">Of the kind that the request asks for.</param>
    /// <param name="module">Whom it asks about; null where it asks about no single one.</param>
    public void Begin(string request, Reply reply, ModuleReading? module = null)
    {
        _reply = reply;
        reply.Begin(module);
        _lines.Begin(request);
    }

    /// <summary>Takes what the line gave, in pieces of any size.</summary>
    public void Decode(byte[] buffer, int offset, int count) => _lines.Decode(buffer, offset, count);

    /// <summary>Called when the line is quiet at a prompt, or was quiet for too long.</summary>
    /// <returns>One of <see cref="Verdict"/>. What a good reply says is taken over, with this time.</returns>
    public int End(long nowMs)
    {
        Reply? reply = _reply;
        if (reply == null)
        {
            return Verdict.Doubtful;
        }

        _lines.End();
        _reply = null;
        return reply.End(nowMs);
    }

    void IConsoleListener.LineReceived(ConsoleLine line)
    {
        _reply?.Take(line);
    }
}
