namespace NanoBattery.Harness.Simulation;

/// <summary>Sends a register as an async frame when it holds something else than last time.</summary>
public sealed class ChangeReporter(HexWriter hex)
{
    private readonly Dictionary<int, RegisterValue> _sent = [];

    public void Report(int register, RegisterValue value)
    {
        if (!_sent.TryGetValue(register, out var last) || last != value)
        {
            _sent[register] = value;
            hex.Async(register, value);
        }
    }
}
