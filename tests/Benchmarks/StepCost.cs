using BenchmarkDotNet.Attributes;
using NanoBattery.Guard;
using NanoBattery.Messages;
using NanoBattery.Properties;
using NanoBattery.Readings;
using NanoBattery.Settings;
using NanoBattery.Streams;
using NanoBattery.VeDirect;

namespace NanoBattery.Benchmarks;

/// <summary>What one second of a battery costs: its block decoded, the limits decided, the message written, and all of it in a step.</summary>
[MemoryDiagnoser]
public class StepCost
{
    private readonly byte[] _block;
    private readonly VeDirectDecoder _decoder = new(new BlockCounter());
    private readonly BatteryGuard _guard = new(new BoardSettings());
    private readonly BatteryReading _reading = new() { PackMillivolts = 26_500, CurrentMilliamps = -8_000, PowerWatts = -212, SocPermille = 764 };
    private readonly BatteryMessage _message = new(0);
    private readonly Playback _line = new();
    private readonly CountingSink _sink = new();
    private readonly Board _board;
    private long _nowMs;

    public StepCost()
    {
        SentStream sent = Talks.Of("shunt", 1, 1);
        _block = sent.Bytes;
        _board = new Board(new BoardSettings(), _line, _sink);
    }

    [Benchmark]
    public void DecodeBlock() => _decoder.Decode(_block, 0, _block.Length);

    [Benchmark]
    public void Decide()
    {
        _nowMs += 1_000;
        _reading.AtMs = _nowMs;
        _guard.Accept(_reading);
        _guard.Step(_reading, _nowMs);
    }

    [Benchmark]
    public void Write() => _message.Write(_reading, _guard.Limits, _reading.History, 280_000);

    /// <summary>Publishes the battery and the monitor's state.</summary>
    [Benchmark]
    public void WholeStep()
    {
        _line.Load(_block);
        _line.LetThrough(_block.Length);
        _nowMs += 1_000;
        _board.Step(_nowMs);
    }

    internal static void Print(TextWriter output)
    {
        StepCost cost = new();
        output.WriteLine();
        output.WriteLine($"{"one second of a battery",-30}{"best, µs",12}{"median",9}{"bytes allocated",17}");
        Row(output, "decode its block", cost.DecodeBlock);
        Row(output, "decide", cost.Decide);
        Row(output, "write the message", cost.Write);
        Row(output, "the whole step", cost.WholeStep);
        int before = cost._sink.Messages;
        cost.WholeStep();
        if (cost._sink.Messages != before + 2)
        {
            throw new InvalidOperationException("the step published nothing: there is nothing to time");
        }
    }

    private static void Row(TextWriter output, string name, Action action)
    {
        var time = Stopwatching.Time(action);
        output.WriteLine($"{name,-30}{time.Best * 1e6,12:0.00}{time.Median * 1e6,9:0.00}{Stopwatching.Allocated(action),17:0}");
    }
}
