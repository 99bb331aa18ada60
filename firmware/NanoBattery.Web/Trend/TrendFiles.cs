using NanoBattery.Files;

namespace NanoBattery.Web.Trend;

/// <summary>
/// Keeps a ring over restarts, in files of a day each, of which each has two copies: a power cut costs the point that was being
/// written, and no other. A point costs one write of a file of at most 1.2 kB: 52,560 a year. Each takes a new place, and a file
/// system spreads them: over the 64 sectors of a partition of 256 kB that is 821 erases of each sector a year, or 1,643 where a file
/// lies in two, of the 100,000 that such flash is made for. On a file system that spreads nothing, it would be worn in four years.
/// </summary>
internal sealed class TrendFiles
{
    // Form, a zero, the count (2 bytes), the number of the first point (4), when the last one ended (8).
    private const int HeadLength = 16;
    private const byte Form = 1;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    private readonly FileStore _store;
    private readonly TrendRing _ring;
    private readonly byte[] _blob;
    private readonly int _perFile;
    private readonly int _files;

    // From here on points are not stored yet.
    private int _stored;

    /// <param name="files">Where they lie. Nobody else's names begin with "trend".</param>
    /// <param name="ring">Is filled with what is found.</param>
    /// <param name="perFile">Points in a file: no less than a 25th of the ring.</param>
    internal TrendFiles(IFiles files, TrendRing ring, int perFile)
    {
        _ring = ring;
        _perFile = perFile;
        _files = (ring.Capacity + perFile - 1) / perFile + 1;
        _blob = new byte[HeadLength + perFile * PointCode.Length];
        _store = new FileStore(files, _blob.Length);
        Restore();
        _stored = ring.Next;
    }

    /// <summary>When the newest point that was found ended, in seconds since 1970; -1 where nobody knew, or none was found.</summary>
    internal long FoundUnix { get; private set; } = -1;

    /// <summary>A point has changed: it will be written with the next one.</summary>
    internal void Touch(int number)
    {
        _stored = number < _stored ? number : _stored;
    }

    /// <summary>Writes what is new.</summary>
    /// <param name="unixSeconds">When the newest point ended; -1 where nobody knows.</param>
    internal void Save(long unixSeconds)
    {
        _stored = _stored < _ring.First ? _ring.First : _stored;
        for (int day = _stored / _perFile; day <= (_ring.Next - 1) / _perFile; day++)
        {
            Write(day, unixSeconds);
        }

        _stored = _ring.Next;
    }

    private string NameOf(int day) => "trend" + Letters[day % _files];

    private void Write(int day, long unixSeconds)
    {
        // What the ring has no more is a gap: on a small ring a day's first points are gone before its last ones come.
        int first = day * _perFile;
        int end = first + _perFile < _ring.Next ? first + _perFile : _ring.Next;
        int from = first > _ring.First ? first : _ring.First;
        for (int number = from; number < end; number++)
        {
            _ring.CopyTo(number, _blob, HeadLength + (number - from) * PointCode.Length);
        }

        _blob[0] = Form;
        _blob[1] = 0;
        _blob[2] = (byte)((end - from) & 0xFF);
        _blob[3] = (byte)((end - from) >> 8);
        PointCode.Put(_blob, 4, from);
        PointCode.Put(_blob, 8, (int)(unixSeconds & 0xFFFFFFFF));
        PointCode.Put(_blob, 12, (int)(unixSeconds >> 32));
        _store.Write(NameOf(day), _blob, HeadLength + (end - from) * PointCode.Length);
    }

    private void Restore()
    {
        int newest = -1;
        for (int file = 0; file < _files; file++)
        {
            int number = Load(file);
            newest = number > newest ? number : newest;
        }

        if (newest < 0)
        {
            return;
        }

        int last = newest / _perFile;
        for (int day = last - _files + 1; day <= last; day++)
        {
            if (day >= 0)
            {
                Append(day);
            }
        }
    }

    /// <summary>Puts a day behind the others. What is missing in between is a gap as long as it.</summary>
    private void Append(int day)
    {
        int first = Load(day % _files);
        if (first < 0 || first / _perFile != day)
        {
            return;
        }

        int count = CountIn(_blob);
        _ring.Skip(first - _ring.Next);
        _ring.Renumber(first);
        for (int i = 0; i < count; i++)
        {
            _ring.PushFrom(_blob, HeadLength + i * PointCode.Length);
        }

        FoundUnix = (uint)PointCode.Get(_blob, 8) | ((long)PointCode.Get(_blob, 12) << 32);
    }

    /// <returns>The number of the first point in a file, or -1 where there is none that can be used.</returns>
    private int Load(int file)
    {
        int length = _store.Read(NameOf(file), _blob);
        bool isWhole = length > HeadLength && _blob[0] == Form && length == HeadLength + CountIn(_blob) * PointCode.Length;
        return isWhole ? PointCode.Get(_blob, 4) : -1;
    }

    private static int CountIn(byte[] blob) => blob[2] | (blob[3] << 8);
}
