namespace NanoBattery.Pylontech;

/// <summary>
/// When each kind of request was last answered, and when it is asked again. What is damaged is asked for again at once; what
/// goes on failing is asked for less and less often, so that it costs the others nothing.
/// </summary>
internal sealed class AskLog
{
    /// <summary>The shortest rest of what failed twice.</summary>
    internal const int FirstRestMs = 2_000;

    private readonly long[] _askedMs = new long[Request.Count];
    private readonly long[] _restsUntilMs = new long[Request.Count];
    private readonly byte[] _failures = new byte[Request.Count];

    internal AskLog()
    {
        Forget();
    }

    /// <summary>How often in a row a request of this kind brought nothing that can be used.</summary>
    internal int FailuresOf(int request) => _failures[request];

    /// <summary>When it was last answered well.</summary>
    internal long AskedMs(int request) => _askedMs[request];

    internal bool IsResting(int request, long nowMs) => nowMs < _restsUntilMs[request];

    internal void Forget()
    {
        for (int i = 0; i < Request.Count; i++)
        {
            _askedMs[i] = ModuleReading.Never;
            _restsUntilMs[i] = ModuleReading.Never;
            _failures[i] = 0;
        }
    }

    internal void NoteSuccess(int request, long nowMs)
    {
        _failures[request] = 0;
        _askedMs[request] = nowMs;
    }

    /// <summary>The answer is clear, and it is no: it rests for so long.</summary>
    internal void NoteRefusal(int request, int restMs, long nowMs)
    {
        Count(request);
        _restsUntilMs[request] = nowMs + restMs;
    }

    /// <summary>The answer is damaged, or there is none.</summary>
    internal void NoteFailure(int request, int longestRestMs, long nowMs)
    {
        Count(request);
        if (_failures[request] == 1)
        {
            return;
        }

        int restMs = FirstRestMs;
        for (int i = 2; i < _failures[request] && restMs < longestRestMs; i++)
        {
            restMs *= 2;
        }

        _restsUntilMs[request] = nowMs + (restMs < longestRestMs ? restMs : longestRestMs);
    }

    private void Count(int request)
    {
        if (_failures[request] < byte.MaxValue)
        {
            _failures[request]++;
        }
    }
}
