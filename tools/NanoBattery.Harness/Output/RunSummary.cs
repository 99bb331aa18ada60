using NanoBattery.Pylontech;
using NanoBattery.VeDirect;

namespace NanoBattery.Harness.Output;

/// <summary>What a run came to.</summary>
/// <param name="Line">What came over a VE.Direct line.</param>
/// <param name="Console">What became of requests to a console.</param>
/// <param name="Messages">How many messages were published.</param>
/// <param name="DamagedLines">Lines of a timed recording that could not be read whole.</param>
public sealed record RunSummary(LineCounters Line, ConsoleCounters Console, long Messages, int DamagedLines)
{
    public long Bytes => Line.Bytes + Console.Bytes;

    public static RunSummary Of(Board board, long messages, int damagedLines) => new(
        board.Device?.Decoder.Counters ?? new LineCounters(), board.Stack?.Counters ?? new ConsoleCounters(), messages, damagedLines);
}
