namespace NanoBattery.Pylontech;

/// <summary>Takes the bytes of a console apart into lines, and says what each line is.</summary>
/// <remarks>
/// Lines end in LF with CRs on either side of it, in one reply now so and now so: CRs are taken off both ends, and lines
/// without text are passed over. A CR inside a line tells of a lost LF. What stands behind the last LF has not ended:
/// a prompt does not, and only silence tells it from the beginning of a longer line.
/// </remarks>
public sealed class ConsoleLines
{
    private const byte Cr = 13, Lf = 10, Tab = 9, Space = 32, Delete = 127;

    private readonly IConsoleListener _listener;
    private readonly ConsoleLine _line = new ConsoleLine();
    private readonly LineKinds _kinds = new LineKinds();
    private int _length;
    private bool _crSeen;
    private bool _damaged;

    public ConsoleLines(IConsoleListener listener)
    {
        _listener = listener;
    }

    /// <summary>Forgets what has begun. From here on a line that repeats the request is its echo.</summary>
    /// <param name="request">Without its line end, such as "pwr 1".</param>
    public void Begin(string request)
    {
        _kinds.Expect(request);
        Forget();
    }

    /// <summary>Whether what came last has the form of a prompt; that nothing follows is for the caller to wait for.</summary>
    public bool AtPrompt => !_damaged && LineKinds.IsPrompt(_line.Bytes, _length);

    /// <summary>Whether the console stopped in the middle and waits for a key.</summary>
    public bool AtPager => !_damaged && _kinds.IsPager(_line.Bytes, _length);

    /// <summary>Takes what the line gave, in pieces of any size.</summary>
    public void Decode(byte[] buffer, int offset, int count)
    {
        byte[] bytes = _line.Bytes;
        int end = offset + count;
        for (int i = offset; i < end; i++)
        {
            byte next = buffer[i];
            if (next == Lf)
            {
                EndLine();
            }
            else if (next == Cr)
            {
                _crSeen = _length > 0;
            }
            else if ((next < Space && next != Tab) || next >= Delete)
            {
                _damaged = true;
            }
            else
            {
                _damaged |= _crSeen || _length == ConsoleLine.Longest;
                _crSeen = false;
                if (_length < ConsoleLine.Longest)
                {
                    bytes[_length++] = next;
                }
            }
        }
    }

    /// <summary>Ends what stands behind the last LF, and hands it on like any line. Called when the line has been quiet.</summary>
    public void End() => EndLine();

    private void EndLine()
    {
        if (_length > 0 || _damaged)
        {
            _line.Length = _length;
            _line.IsDamaged = _damaged;
            _line.Kind = _damaged ? LineKind.Text : _kinds.KindOf(_line.Bytes, _length);
            Forget();
            _listener.LineReceived(_line);
        }
        else
        {
            Forget();
        }
    }

    private void Forget()
    {
        _length = 0;
        _crSeen = false;
        _damaged = false;
    }
}
