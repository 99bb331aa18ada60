using NanoBattery.Update;

namespace NanoBattery.Updates;

/// <summary>
/// Brings a bundle from a web server into a slot, a piece in each step. What is lost on the way is asked for again from the byte
/// on that is missing, also after a restart of the board.
/// </summary>
internal sealed class BundleFetch
{
    /// <summary>Bytes of a piece: what one step reads and writes.</summary>
    internal const int PieceBytes = 1_024;

    /// <summary>So many tries in a row that bring nothing end it: some six minutes.</summary>
    internal const int MostTries = 10;

    private const int FirstWaitMs = 2_000;
    private const int LongestWaitMs = 60_000;

    // A file that is another one at each try must not wear out the flash.
    private const int MostBeginnings = 3;

    private const int All = 200, Rest = 206, OutOfRange = 416, FirstOfServer = 500;

    private readonly IUpdateAgent _agent;
    private readonly IDownload _download;
    private readonly byte[] _piece = new byte[PieceBytes];
    private string _url = "";
    private int _length;
    private int _beginnings;
    private int _tries;
    private int _waitMs;
    private long _nextMs;
    private bool _isOpen;

    internal BundleFetch(IUpdateAgent agent, IDownload download)
    {
        _agent = agent;
        _download = download;
    }

    /// <summary>What is being fetched, or was last.</summary>
    internal string Url => _url;

    /// <summary>All of it is stored.</summary>
    internal bool IsDone { get; private set; }

    /// <summary>Why it came to its end, or empty.</summary>
    internal string Word { get; private set; } = "";

    internal string Why { get; private set; } = "";

    /// <summary>Whether it waits for the next try.</summary>
    internal bool IsInterrupted => _tries > 0;

    /// <summary>Whether it is put together from what several answers brought, which may have been several files.</summary>
    internal bool IsPieced { get; private set; }

    /// <summary>What of the bundle is here; 0 while nothing is known.</summary>
    internal int Permille => _length == 0 ? 0 : (int)((long)_agent.StoredBytes * 1_000 / _length);

    internal void Begin(string url)
    {
        Stop();
        _url = url;
        _beginnings = 0;
        _tries = 0;
        _nextMs = 0;
        Word = "";
        Why = "";
        Forget();
    }

    /// <summary>Begins again from the first byte, as what was put together is no bundle.</summary>
    /// <returns>False where that was done often enough.</returns>
    internal bool BeginAnew()
    {
        Stop();
        _agent.AbortUpdateSession();
        Forget();
        return MayBegin();
    }

    /// <summary>Ends the connection. What is stored stays.</summary>
    internal void Stop()
    {
        _download.Close();
        _isOpen = false;
    }

    internal void Step(long nowMs)
    {
        if (_isOpen)
        {
            Read(nowMs);
        }
        else if (nowMs >= _nextMs)
        {
            Open(nowMs);
        }
    }

    private bool MayBegin()
    {
        _beginnings++;
        return _beginnings < MostBeginnings;
    }

    private void Forget()
    {
        _length = 0;
        IsDone = false;
        IsPieced = false;
    }

    private void Open(long nowMs)
    {
        int from = _length == 0 ? 0 : _agent.StoredBytes;
        int status = _download.Open(_url, from);
        if (status == 0 || status >= FirstOfServer)
        {
            Wait(nowMs, status == 0 ? "No server answered" : "The server answered with " + status);
        }
        else if (status == Rest && from > 0 && _download.Length == _length - from)
        {
            IsPieced = true;
            _isOpen = true;
        }
        else if (status == All)
        {
            Receive();
        }
        else if (from == 0 || (status != Rest && status != OutOfRange))
        {
            End(UpdateWords.NoFile, "The server answered with " + status + " instead of the file");
        }
        else if (!BeginAnew())
        {
            EndBeginnings();
        }
    }

    /// <summary>The whole file comes: the rest of it is asked for where a part of it is here from an earlier time.</summary>
    private void Receive()
    {
        int length = _download.Length;
        bool isFirst = _length == 0 && _beginnings == 0;
        if (length <= 0)
        {
            End(UpdateWords.NoLength, "The server does not tell how long the file is");
        }
        else if (isFirst && HasPart(length))
        {
            _length = length;
            _download.Close();
        }
        else if (!isFirst && _agent.StoredBytes > 0 && !MayBegin())
        {
            EndBeginnings();
        }
        else
        {
            Begin(length);
        }
    }

    /// <summary>
    /// A whole one does not count: a version that failed its trial lies there too, and what comes may be another of its length.
    /// With a part that does not belong to it, it is the seal that tells.
    /// </summary>
    private bool HasPart(int length) =>
        _agent.ResumeUpdateSession(length) == Refusal.None && _agent.StoredBytes > 0 && _agent.StoredBytes < length;

    private void Begin(int length)
    {
        _length = length;
        IsPieced = false;
        Refusal refusal = _agent.StartUpdateSession(length);
        _isOpen = refusal == Refusal.None;
        if (!_isOpen)
        {
            End(refusal);
        }
    }

    private void Read(long nowMs)
    {
        int count = _download.Read(_piece);
        if (count <= 0)
        {
            Wait(nowMs, "The connection was lost");
            return;
        }

        _tries = 0;
        Refusal refusal = _agent.StoreImageChunk(_piece, _agent.StoredBytes, count);
        if (refusal != Refusal.None)
        {
            End(refusal);
        }
        else if (_agent.StoredBytes == _length)
        {
            Stop();
            IsDone = true;
        }
    }

    private void Wait(long nowMs, string why)
    {
        Stop();
        _waitMs = _tries == 0 ? FirstWaitMs : _waitMs * 2 < LongestWaitMs ? _waitMs * 2 : LongestWaitMs;
        _nextMs = nowMs + _waitMs;
        _tries++;
        if (_tries >= MostTries)
        {
            End(UpdateWords.NoServer, why + ", " + MostTries + " times: publish the address again to go on");
        }
    }

    private void EndBeginnings()
    {
        End(UpdateWords.NoFile, "The server does not go on where it ended, or its file changes");
    }

    private void End(Refusal refusal)
    {
        End(RefusalWords.Of(refusal), UpdateWords.SentenceOf(refusal));
    }

    private void End(string word, string why)
    {
        Stop();
        _tries = 0;
        Word = word;
        Why = why;
    }
}
