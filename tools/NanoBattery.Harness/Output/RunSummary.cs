using NanoBattery.VeDirect;

namespace NanoBattery.Harness.Output;

/// <summary>What a run came to.</summary>
/// <param name="Line">What came over the line.</param>
/// <param name="Messages">How many messages were published.</param>
/// <param name="DamagedLines">Lines of a timed recording that could not be read whole.</param>
public sealed record RunSummary(LineCounters Line, long Messages, int DamagedLines);
