using System;
using NanoBattery.Network;

namespace NanoBattery.Web;

/// <summary>Reads a connection line by line, and bytes after that, until its time is over.</summary>
internal sealed class WebLineReader
{
    // A longer line is cut; nothing that is of use here is as long.
    private const int Longest = 768;

    // Of a line that says no end.
    private const int MostBytes = WebRequest.LongestHeaders + WebRequest.LongestTarget;

    // How often the patience with those who are slow in a crowd is halved: 18 ms and 62 ms are left of it at last.
    private const int MostHaste = 4;

    // Of RFC 9110, section 5.6.2, what a name may not have.
    private const string Separators = "\"(),/:;<=>?@[\\]{}";

    private readonly IClock _clock;
    private readonly byte[] _buffer = new byte[256];
    private readonly char[] _line = new char[Longest];
    private IWebLine? _from;
    private int _haste;
    private long _sinceMs;
    private int _at;
    private int _end;
    private int _length;
    private bool _hasBegun;

    internal WebLineReader(IClock clock)
    {
        _clock = clock;
    }

    /// <summary>What the last line took, with its end.</summary>
    internal int Bytes { get; private set; }

    /// <summary>Whether the last line was longer than what is kept of it.</summary>
    internal bool IsCut { get; private set; }

    /// <summary>Whether the last line had a control character: one reader takes it for an end of something, and another does not.</summary>
    internal bool HasControls { get; private set; }

    internal void Begin(IWebLine from)
    {
        _from = from;
        _hasBegun = false;
        _sinceMs = _clock.NowMs;
        _at = 0;
        _end = 0;
    }

    /// <summary>
    /// The client has asked. Each one before it that was too slow while others waited has made us less patient with the next: who waits
    /// for his turn has asked by then, and who fills the place again and again only to be slow would keep him out for minutes.
    /// </summary>
    internal void Calm()
    {
        _haste = 0;
    }

    /// <summary>Reads the next line.</summary>
    /// <returns>How long it is without its end; below zero where there is none.</returns>
    internal int Next()
    {
        _length = 0;
        Bytes = 0;
        IsCut = false;
        HasControls = false;
        bool isReturn = false;
        while (Bytes < MostBytes)
        {
            if (_at == _end && !Refill())
            {
                return -1;
            }

            byte next = _buffer[_at];
            _at++;
            Bytes++;
            if (next == '\n')
            {
                _length -= _length > 0 && _line[_length - 1] == '\r' ? 1 : 0;
                return _length;
            }

            HasControls |= isReturn || (next < ' ' && next != '\r' && next != '\t') || next == 0x7F;
            isReturn = next == '\r';
            IsCut |= _length == Longest;
            if (!IsCut)
            {
                _line[_length] = (char)next;
                _length++;
            }
        }

        return _length;
    }

    /// <returns>Where a letter of the line is, or below zero.</returns>
    internal int IndexOf(char letter, int from)
    {
        for (int i = from; i < _length; i++)
        {
            if (_line[i] == letter)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A part of the line, a letter a byte.</summary>
    internal string Text(int from, int to) => from >= to ? "" : new string(_line, from, to - from);

    /// <summary>The same without the spaces around it. Trim would take other letters, too.</summary>
    internal string Value(int from, int to)
    {
        while (from < to && (_line[from] == ' ' || _line[from] == '\t'))
        {
            from++;
        }

        while (from < to && (_line[to - 1] == ' ' || _line[to - 1] == '\t'))
        {
            to--;
        }

        return Text(from, to);
    }

    /// <returns>Whether a part of the line can be a name: of a method, of a header.</returns>
    internal bool IsName(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (_line[i] <= ' ' || _line[i] >= 0x7F || Separators.IndexOf(_line[i]) >= 0)
            {
                return false;
            }
        }

        return from < to;
    }

    /// <returns>Whether so many bytes came.</returns>
    internal bool Fill(byte[] into, int count)
    {
        for (int done = 0; done < count;)
        {
            if (_at == _end && !Refill())
            {
                return false;
            }

            int taken = _end - _at < count - done ? _end - _at : count - done;
            Array.Copy(_buffer, _at, into, done, taken);
            _at += taken;
            done += taken;
        }

        return true;
    }

    internal void Skip(int count)
    {
        while (count > 0 && (_at < _end || Refill()))
        {
            int taken = _end - _at < count ? _end - _at : count;
            _at += taken;
            count -= taken;
        }
    }

    /// <summary>Reads what nobody wants, until the client makes a pause.</summary>
    internal void Drain(int most)
    {
        _at = 0;
        _end = 0;
        int read = 1;
        while (read > 0 && most > 0 && _clock.NowMs - _sinceMs < MostMs())
        {
            read = _from!.Read(_buffer, 0, _buffer.Length, WebTalk.LookMs);
            most -= read;
        }
    }

    private bool Refill()
    {
        int read = 0;
        while (read == 0)
        {
            long leftMs = MostMs() - (_clock.NowMs - _sinceMs);
            if (leftMs <= 0)
            {
                _haste += _from!.AreOthersWaiting && _haste < MostHaste ? 1 : 0;
                break;
            }

            read = _from!.Read(_buffer, 0, _buffer.Length, leftMs < WebTalk.LookMs ? (int)leftMs : WebTalk.LookMs);
        }

        _at = 0;
        _end = read < 0 ? 0 : read;
        _hasBegun = true;
        return _end > 0;
    }

    private int MostMs()
    {
        if (_from!.AreOthersWaiting)
        {
            return (_hasBegun ? WebTalk.CrowdedAskMs : WebTalk.CrowdedSilenceMs) >> _haste;
        }

        return _hasBegun ? WebTalk.LongestAskMs : WebTalk.LongestSilenceMs;
    }
}
