namespace NanoBattery.Pylontech;

/// <summary>
/// When each kind of request was last answered, and when it is asked again. What is damaged is asked for again at once; what
/// goes on failing is asked for less and less often, so that it costs the others nothing.
/// </summary>
internal sealed class AskLog
{
    /// <summary>The shortest rest of what failed twice.</summary>
    internal const int FirstRestMs = 2_000;

    private readonly int _first;
    private readonly long[] _askedMs;
    private readonly long[] _restsUntilMs;
    private readonly byte[] _failures;

    /// <param name="first">Of the requests that are noted here, one of <see cref="Request"/>.</param>
    /// <param name="behind">What comes behind the last of them.</param>
    internal AskLog(int first, int behind)
    {
        _first = first;
        _askedMs = new long[behind - first];
        _restsUntilMs = new long[behind - first];
        _failures = new byte[behind - first];
        Forget();
    }

    /// <summary>How often in a row a request of this kind brought nothing that can be used.</summary>
    internal int FailuresOf(int request) => _failures[request - _first];

    /// <summary>When it was last answered well.</summary>
    internal long AskedMs(int request) => _askedMs[request - _first];

    internal bool IsResting(int request, long nowMs) => nowMs < _restsUntilMs[request - _first];

    internal void Forget()
    {
        for (int i = 0; i < _failures.Length; i++)
        {
            _askedMs[i] = ModuleReading.Never;
            _restsUntilMs[i] = ModuleReading.Never;
            _failures[i] = 0;
        }
    }

    internal void NoteSuccess(int request, long nowMs)
    {
        _failures[request - _first] = 0;
        _askedMs[request - _first] = nowMs;
    }

    /// <summary>The answer is clear, and it is no: it rests for so long.</summary>
    internal void NoteRefusal(int request, int restMs, long nowMs)
    {
        Count(request);
        _restsUntilMs[request - _first] = nowMs + restMs;
    }

    /// <summary>The answer is damaged, or there is none.</summary>
    internal void NoteFailure(int request, int longestRestMs, long nowMs)
    {
        Count(request);
        int failures = FailuresOf(request);
        if (failures == 1)
        {
            return;
        }

        int restMs = FirstRestMs;
        for (int i = 2; i < failures && restMs < longestRestMs; i++)
        {
            restMs *= 2;
        }

        _restsUntilMs[request - _first] = nowMs + (restMs < longestRestMs ? restMs : longestRestMs);
    }

    private void Count(int request)
    {
        if (FailuresOf(request) < byte.MaxValue)
        {
            _failures[request - _first]++;
        }
    }
}
