namespace NanoBattery.Pylontech;

/// <summary>
/// One kind of reply. It collects what the lines say beside what is known, and takes it over only when the reply is good:
/// it has its echo, its completion and its prompt, no damaged line between them, and passes the checks of its kind.
/// </summary>
/// <remarks>
/// A console reply has no checksum. Whatever changes the text in a way that these checks can see costs the reply.
/// They cannot see one digit that becomes another within the value's range, nor a space beside a number that becomes a
/// digit: how far such a value can be off is said with each kind.
/// </remarks>
public abstract class Reply
{
    private bool _echoed;
    private bool _completed;
    private bool _prompted;
    private bool _refused;
    private bool _dollars;

    // Members for other rooms would have to be public: nobody derives from a reply outside of this one.
    private protected Reply()
    {
    }

    /// <summary>The first line that showed a layout unknown so far, kept for whoever wants to describe it; null while there was none.</summary>
    public string? StrangeLine { get; private set; }

    /// <summary>Something in the reply is wrong.</summary>
    private protected bool IsDoubtful { get; set; }

    /// <summary>Something in the reply is laid out in an unknown way.</summary>
    private protected bool IsStrange { get; set; }

    /// <summary>Whom a reply about one module is about; null for a reply about none.</summary>
    private protected ModuleReading? Module { get; private set; }

    /// <summary>Whether all has come that stands before a prompt: one that follows is no part of a longer line.</summary>
    internal bool HasEnded => _dollars && (_completed || _refused);

    internal void Begin(ModuleReading? module)
    {
        Module = module;
        _echoed = false;
        Restart();
    }

    internal void Take(ConsoleLine line)
    {
        if (line.Kind == LineKind.Echo)
        {
            // What stood before it is the end of an earlier reply. A US3000D echoes twice.
            Restart();
            _echoed = true;
            return;
        }

        _prompted = line.Kind == LineKind.Prompt;
        switch (line.Kind)
        {
            case LineKind.Completed:
                // Nothing but the end may follow it.
                IsDoubtful |= _completed;
                _completed = true;
                break;
            case LineKind.Refused:
                _refused = true;
                break;
            case LineKind.Dollars:
                _dollars = true;
                break;
            case LineKind.Pager:
                IsDoubtful = true;
                break;
            case LineKind.Text:
                IsDoubtful |= line.IsDamaged || _completed;
                if (_echoed && !line.IsDamaged)
                {
                    ReadLine(line);
                }

                break;
        }
    }

    /// <returns>One of <see cref="Verdict"/>.</returns>
    internal int End(long nowMs)
    {
        if (!_echoed || !_prompted)
        {
            return Verdict.Doubtful;
        }

        if (_refused)
        {
            return Verdict.Refused;
        }

        if (_completed)
        {
            Judge(nowMs);
        }

        if (!_completed || IsDoubtful)
        {
            return Verdict.Doubtful;
        }

        if (IsStrange)
        {
            return Verdict.UnknownLayout;
        }

        Commit(nowMs);
        return Verdict.Good;
    }

    /// <summary>Forgets what an earlier reply said.</summary>
    private protected abstract void Clear();

    private protected abstract void ReadLine(ConsoleLine line);

    /// <summary>Looks at the reply as a whole, doubtful or not, and sets <see cref="IsDoubtful"/> or <see cref="IsStrange"/>.</summary>
    private protected abstract void Judge(long nowMs);

    private protected abstract void Commit(long nowMs);

    private protected void KeepStrange(ConsoleLine line) => StrangeLine ??= line.ToString();

    private void Restart()
    {
        _completed = false;
        _prompted = false;
        _refused = false;
        _dollars = false;
        IsDoubtful = false;
        IsStrange = false;
        Clear();
    }
}
