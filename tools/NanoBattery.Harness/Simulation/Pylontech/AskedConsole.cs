using System.Buffers;
using System.Text;

namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>A console, and a program that asks it one thing after the other: what can be heard of their talk.</summary>
public sealed class AskedConsole : ISimulatedDevice
{
    private const int FirstEveryMs = 500;

    private readonly ISimulatedDevice _console;
    private readonly IReadOnlyList<string> _first;
    private readonly IReadOnlyList<string> _rounds;
    private readonly int _everyMs;
    private int _asked;
    private long _nextMs;

    /// <param name="console">Who is asked.</param>
    /// <param name="everyMs">How often, once it has begun.</param>
    /// <param name="first">What is asked to begin with, and faster.</param>
    /// <param name="rounds">And what then, over and over.</param>
    public AskedConsole(ISimulatedDevice console, int everyMs, IReadOnlyList<string> first, IReadOnlyList<string> rounds)
    {
        _console = console;
        _everyMs = everyMs;
        _first = first;
        _rounds = rounds;
    }

    public string Name => _console.Name;

    public int BaudRate => _console.BaudRate;

    public int Emit(long nowMs, IBufferWriter<byte> sink)
    {
        var written = 0;
        while (_nextMs <= nowMs)
        {
            written += _console.Emit(_nextMs, sink);
            _console.Receive(Encoding.ASCII.GetBytes(Next() + "\n"));
        }
        return written + _console.Emit(nowMs, sink);
    }

    public void Receive(ReadOnlySpan<byte> bytes) => _console.Receive(bytes);

    private string Next()
    {
        var index = _asked++;
        var isFirst = index < _first.Count;
        _nextMs += isFirst ? FirstEveryMs : _everyMs;
        return isFirst ? _first[index] : _rounds[(index - _first.Count) % _rounds.Count];
    }
}
