namespace NanoBattery.Pylontech;

/// <summary>
/// One kind of reply. It collects what the lines say beside what is known, and takes it over only when the reply is good:
/// it has its echo, its completion and its prompt, no damaged line between them, and passes the checks of its kind.
/// </summary>
/// <remarks>
/// A console reply has no checksum. Whatever changes the text in a way that these checks can see costs the reply.
/// They cannot see one digit that becomes another within the value's range, nor a space beside a number that becomes a
/// digit or the other way round: how far such a value can be off is said with each kind.
/// </remarks>
public abstract class Reply
{
    private bool _echoed;
    private bool _completed;
    private bool _prompted;
    private bool _refused;
    private bool _notDone;
    private bool _dollars;
    private string? _strange;

    // Members for other rooms would have to be public: nobody derives from a reply outside of this one.
    private protected Reply()
    {
    }

    /// <summary>
    /// Of the last reply that was whole and had something in it that nobody has described: the header of its table, its
    /// first unknown key, or what stood where a header should. Null while there was none.
    /// </summary>
    public string? StrangeLine { get; private set; }

    /// <summary>What may be damage or the way of a firmware.</summary>
    private protected Oddities Odd { get; } = new Oddities();

    /// <summary>Something in the reply is wrong.</summary>
    private protected bool IsDoubtful { get; set; }

    /// <summary>Something in the reply is laid out in an unknown way.</summary>
    private protected bool IsStrange { get; set; }

    /// <summary>Whom a reply about one module is about; null for a reply about none.</summary>
    private protected ModuleReading? Module { get; private set; }

    /// <summary>Whether all has come that stands before a prompt: one that follows is no part of a longer line.</summary>
    internal bool HasEnded => _dollars && (_completed || _refused || _notDone);

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

        // Nothing but the end may follow the completion, and nothing the prompt.
        IsDoubtful |= _prompted || (_completed && line.Kind != LineKind.Dollars && line.Kind != LineKind.Prompt);
        _prompted = line.Kind == LineKind.Prompt;
        switch (line.Kind)
        {
            case LineKind.Completed:
                _completed = true;
                break;
            case LineKind.Refused:
                _refused = true;
                break;
            case LineKind.NotDone:
                _notDone = true;
                break;
            case LineKind.Dollars:
                _dollars = true;
                break;
            case LineKind.OtherEcho:
                IsDoubtful = true;
                break;
            case LineKind.Text:
                IsDoubtful |= line.IsDamaged;
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

        if (_refused || _notDone)
        {
            return IsDoubtful || _completed ? Verdict.Doubtful : _refused ? Verdict.Refused : Verdict.NotDone;
        }

        if (_completed && !IsDoubtful)
        {
            Judge(nowMs);
            IsDoubtful |= !Odd.AreHabit(Module == null ? 0 : Module.Address);
        }

        if (!_completed || IsDoubtful)
        {
            return Verdict.Doubtful;
        }

        StrangeLine = _strange ?? StrangeLine;
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

    /// <summary>Looks at the reply as a whole and sets <see cref="IsDoubtful"/> or <see cref="IsStrange"/>.</summary>
    private protected abstract void Judge(long nowMs);

    private protected abstract void Commit(long nowMs);

    /// <summary>Allocates only what was not seen before: a firmware shows the same with every reply.</summary>
    private protected void KeepStrange(byte[] bytes, int start, int end)
    {
        if (_strange == null)
        {
            bool isKnown = StrangeLine != null && StrangeLine.Length == end - start && AsciiText.StartsWith(bytes, start, StrangeLine, end - start);
            _strange = isKnown ? StrangeLine : AsciiText.Of(bytes, start, end);
        }
    }

    private void Restart()
    {
        _completed = false;
        _prompted = false;
        _refused = false;
        _notDone = false;
        _dollars = false;
        IsDoubtful = false;
        IsStrange = false;
        _strange = null;
        Odd.Clear();
        Clear();
    }
}
