using NanoBattery.Serial;

namespace NanoBattery.Pylontech;

/// <summary>
/// Talks with a console: finds its speed, sends one request at a time, and ends each reply at its prompt. Whatever is
/// doubtful ends as that; nothing of it is passed on.
/// </summary>
public sealed class ConsoleSession
{
    // A prompt that stands alone is the end when nothing follows it for so long: at 19200 baud some 30 bytes.
    private const int QuietMs = 15;

    // So long a console may think, in the middle of a reply too. One that is slower is given more, and keeps it.
    private const int LeastPatienceMs = 500;
    private const int MostPatienceMs = 4_000;

    // Replies in a row without a prompt: then the speed is looked for again, which costs little where it is still the same.
    private const int FailuresToSearch = 3;

    // The line end of an echo, and what may stand between it and the first row.
    private const int LongestEchoEnd = 8;

    private readonly ReplyReader _reader = new ReplyReader();
    private readonly SpeedSearch _search = new SpeedSearch();
    private readonly SkippedReply _nothing = new SkippedReply();
    private readonly byte[] _buffer = new byte[256];
    private readonly byte[] _enter = { (byte)'\n' };
    private int _request = Request.None;
    private int _patienceMs = LeastPatienceMs;
    private int _longestGapMs;
    private int _failures;
    private bool _heard;
    private bool _wasWhole;
    private bool _hasTurnedPage;
    private int _bytes;
    private int _echoLength;
    private long _lastByteMs;
    private long _deadlineMs;

    /// <summary>Whether a console answers.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Whether a reply is waited for.</summary>
    public bool IsBusy => _request != Request.None;

    /// <summary>Bits a second; while no console is found, those of the attempt under way.</summary>
    public int Baud => _search.Baud;

    /// <summary>How often each speed and the wake-up frame were tried in vain since the search began.</summary>
    public int VainRounds => _search.Rounds;

    public ConsoleCounters Counters { get; } = new ConsoleCounters();

    /// <summary>What became of the last request: one of <see cref="Verdict"/>.</summary>
    public int LastVerdict { get; private set; }

    /// <summary>Whether no byte at all came in answer to the last request, not even its echo.</summary>
    public bool LastWasSilence => !_heard;

    /// <summary>Whether nothing but the echo came in answer to the last request, of a console that has just answered another.</summary>
    public bool LastWasMute { get; private set; }

    /// <summary>Reads what the line has.</summary>
    /// <returns>Whether a request has ended, in whatever way.</returns>
    internal bool Step(ISerialLink link, long nowMs)
    {
        Read(link, nowMs);
        bool isQuiet = nowMs - _lastByteMs >= QuietMs;
        if (!IsOpen)
        {
            Search(link, isQuiet, nowMs);
            return false;
        }

        if (_request == Request.None)
        {
            return false;
        }

        if (_reader.AtPager && isQuiet && !_hasTurnedPage)
        {
            // Whoever stopped in the middle goes on. A second key would be typed at the prompt.
            link.Write(_enter, 0, 1);
            _hasTurnedPage = true;
            _lastByteMs = nowMs;
        }

        bool isStuck = nowMs - _lastByteMs >= _patienceMs;
        if ((_reader.AtPrompt && (isQuiet || _reader.HasEnded)) || isStuck || nowMs >= _deadlineMs)
        {
            End(nowMs);
            return true;
        }

        return false;
    }

    /// <summary>Sends a request. Only when open and not busy.</summary>
    /// <param name="link">The line.</param>
    /// <param name="request">One of <see cref="Request"/>.</param>
    /// <param name="reply">Takes the answer.</param>
    /// <param name="module">Whom it is about, or null.</param>
    /// <param name="nowMs">Now.</param>
    internal void Ask(ISerialLink link, int request, Reply reply, ModuleReading? module, long nowMs)
    {
        string text = Request.TextOf(request, module == null ? 0 : module.Address);
        for (int i = 0; i < text.Length; i++)
        {
            _buffer[i] = (byte)text[i];
        }

        _buffer[text.Length] = (byte)'\n';
        _request = request;
        _heard = false;
        _hasTurnedPage = false;
        _bytes = 0;
        _echoLength = text.Length + LongestEchoEnd;
        _lastByteMs = nowMs;
        _longestGapMs = 0;
        _deadlineMs = nowMs + 2 * (Request.LengthOf(request) * 10_000 / Baud) + 2 * _patienceMs;
        _reader.Begin(text, reply, module);
        Counters.Asked();
        link.Write(_buffer, 0, text.Length + 1);
    }

    private void Read(ISerialLink link, long nowMs)
    {
        int count;
        do
        {
            count = link.Read(_buffer, 0, _buffer.Length);
            if (count > 0)
            {
                _reader.Decode(_buffer, 0, count);
                _longestGapMs = nowMs - _lastByteMs > _longestGapMs ? (int)(nowMs - _lastByteMs) : _longestGapMs;
                _lastByteMs = nowMs;
                _heard = true;
                _hasTurnedPage = false;
                _bytes += count;
                Counters.Heard(count);
            }
        }
        while (count == _buffer.Length);
    }

    private void Search(ISerialLink link, bool isQuiet, long nowMs)
    {
        if (_heard && isQuiet && _reader.AtPrompt)
        {
            _search.Found();
            IsOpen = true;
            _failures = 0;
        }
        else if (_search.IsOver(nowMs))
        {
            _heard = false;
            _reader.Begin("", _nothing);
            _search.Next(link, nowMs);
        }
    }

    private void End(long nowMs)
    {
        _request = Request.None;
        bool isWhole = _reader.AtPrompt;
        LastVerdict = _reader.End(nowMs);
        Counters.Ended(LastVerdict, _heard);
        LastWasMute = !isWhole && _heard && _wasWhole && _bytes <= _echoLength;
        _wasWhole = isWhole;

        // Whatever a prompt ends was told at the right speed and in time.
        int patienceMs = isWhole ? 2 * _longestGapMs : 2 * _patienceMs;
        _patienceMs = patienceMs < LeastPatienceMs ? LeastPatienceMs : patienceMs > MostPatienceMs ? MostPatienceMs : patienceMs;
        _failures = isWhole ? 0 : _failures + 1;
        if (_failures >= FailuresToSearch)
        {
            IsOpen = false;
            _heard = false;
            _search.Restart();
        }
    }
}
