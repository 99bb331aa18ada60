using NanoBattery.Settings;

namespace NanoBattery.Properties;

/// <summary>A board whose every message is held against the consumer's contract, on a clock that jumps.</summary>
public sealed class WatchedBoard
{
    private static readonly int[] Jumps = [0, 1, 20, 100, 600, 1_000, 1_500, 12_000, 70_000];

    private readonly Playback _line = new();
    private readonly Random _random;
    private readonly Board _board;

    public WatchedBoard(Random random, BoardSettings? settings = null)
    {
        _random = random;
        _board = new Board(settings ?? new BoardSettings(), _line, Sink);
    }

    public ContractSink Sink { get; } = new();

    public Board Board => _board;

    /// <summary>Plays bytes in pieces up to <paramref name="longestPiece"/>, each at a later moment or the same.</summary>
    public void Hear(byte[] bytes, int longestPiece)
    {
        _line.Load(bytes);
        while (!_line.IsEmpty)
        {
            // Long pauses are rare, or nothing but silence would ever be tried.
            int jump = Jumps[_random.Next(_random.Next(8) == 0 ? Jumps.Length : 5)];
            _line.LetThrough(_random.Next(longestPiece + 1));
            Step(_random.Next(jump + 1));
        }
    }

    /// <summary>Lets time pass without a byte.</summary>
    public void Wait(int milliseconds)
    {
        for (int waited = 0; waited < milliseconds; waited += 100)
        {
            Step(100);
        }
    }

    private void Step(int milliseconds)
    {
        Sink.NowMs += milliseconds;
        _board.Step(Sink.NowMs);
    }
}
