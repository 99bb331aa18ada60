using NanoBattery.Storage;

namespace NanoBattery.Start;

/// <summary>
/// How many starts in a row did not last a minute, and why the board restarted. A start costs two writes of less than 100
/// bytes: one at once, which counts it, and one after a good minute, which takes that back; a restart that was planned, or that
/// the supervisor asked for, costs one more. Ten starts a day are 73,000 writes in ten years, fewer than the 100,000 erases that
/// a sector of flash bears, even if each hit the same one. In safe mode only the second is made.
/// A power cut in a write leaves the record as it was: a start more or less is counted, and nothing else happens. A record that
/// is lost or damaged counts as none. It has a store of its own, as several threads come here.
/// </summary>
public sealed class StartRecord
{
    /// <summary>So many starts that did not last lead to safe mode.</summary>
    public const int MostBadStarts = 5;

    /// <summary>A start is good when it has lasted so long.</summary>
    public const int GoodMs = 60_000;

    /// <summary>What a restart leaves for the next start to know: bits of <see cref="Marks"/>.</summary>
    public const int PortalAsked = 1, PortalShut = 2, NetworkMade = 4, NetworkTaken = 8;

    private const string Name = "start";
    private const byte Form = 1;
    private const int HeadLength = 4;
    private const int LongestReason = 80;

    private readonly IStore _store;
    private readonly byte[] _record = new byte[HeadLength + LongestReason];
    private readonly long _startMs;
    private int _stored;

    /// <summary>Reads the record, and counts this start.</summary>
    /// <param name="store">Where it is kept.</param>
    /// <param name="nowMs">Monotonic, in milliseconds.</param>
    public StartRecord(IStore store, long nowMs)
    {
        _store = store;
        _startMs = nowMs;
        Read();
        _stored = BadStarts;

        // In safe mode the count is full, and stays until a start is good.
        if (!IsSafe)
        {
            Write(BadStarts + 1, "", 0);
        }
    }

    /// <summary>Starts in a row, before this one, that did not last: 0 to 5.</summary>
    public int BadStarts { get; private set; }

    /// <summary>Why the board restarted; empty where nobody noted it: the power was cut, or the program crashed.</summary>
    public string LastReason { get; private set; } = "";

    /// <summary>What the last restart left: <see cref="PortalAsked"/> and the like; 0 where nobody noted anything.</summary>
    public int Marks { get; private set; }

    /// <summary>Whether this start is to be one in safe mode.</summary>
    public bool IsSafe => BadStarts >= MostBadStarts;

    /// <summary>Ends the row of bad starts after a good minute, also in safe mode: the next start tries again. To be called while
    /// the supervisor finds nothing wrong.</summary>
    public void Step(long nowMs)
    {
        if (_stored != 0 && nowMs - _startMs >= GoodMs)
        {
            Write(0, "", 0);
        }
    }

    /// <summary>Before a restart that somebody wants: settings saved, an update, the button. It is no bad start, and ends their row.</summary>
    /// <param name="reason">In ASCII; the first 80 characters are kept.</param>
    /// <param name="marks">For the next start.</param>
    public void PlanRestart(string reason, int marks)
    {
        Write(0, reason, marks);
    }

    /// <summary>Before a restart that only makes ready what this start needs: the next one knows what this one knew, and stands in its place.</summary>
    /// <param name="mark">That it has happened, so that it cannot go round for ever.</param>
    /// <returns>Whether the next start will know: not where the file system is full or worn.</returns>
    public bool StartOver(int mark)
    {
        Write(BadStarts, LastReason, Marks | mark);
        return _store.Read(Name, _record) >= HeadLength && (_record[2] & mark) != 0;
    }

    /// <summary>Before a restart that the supervisor asks for. Within the first minute it is a bad start like any other.</summary>
    /// <param name="reason">In ASCII; the first 80 characters are kept.</param>
    public void NoteRestart(string reason)
    {
        Write(_stored, reason, 0);
    }

    private void Read()
    {
        int length = _store.Read(Name, _record);
        if (length < HeadLength || _record[0] != Form || _record[3] != length - HeadLength)
        {
            return;
        }

        BadStarts = _record[1] > MostBadStarts ? MostBadStarts : _record[1];
        Marks = _record[2];
        char[] reason = new char[length - HeadLength];
        for (int i = 0; i < reason.Length; i++)
        {
            reason[i] = (char)_record[HeadLength + i];
        }

        LastReason = new string(reason);
    }

    private void Write(int badStarts, string reason, int marks)
    {
        lock (_record)
        {
            Store(badStarts, reason, marks);
        }
    }

    private void Store(int badStarts, string reason, int marks)
    {
        int count = reason.Length > LongestReason ? LongestReason : reason.Length;
        _record[0] = Form;
        _record[1] = (byte)badStarts;
        _record[2] = (byte)marks;
        _record[3] = (byte)count;
        for (int i = 0; i < count; i++)
        {
            char next = reason[i];
            _record[HeadLength + i] = (byte)(next >= ' ' && next <= '~' ? next : '?');
        }

        _stored = badStarts;
        _store.Write(Name, _record, HeadLength + count);
    }
}
