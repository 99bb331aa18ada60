namespace NanoBattery.Harness.Simulation.Registers;

/// <summary>The registers of a device, and what they hold.</summary>
/// <param name="rows">A row a register.</param>
/// <param name="nowMs">The device's time.</param>
/// <param name="timeoutMs">How long a volatile register holds what was written.</param>
public sealed class RegisterTable(IEnumerable<RegisterRow> rows, Func<long> nowMs, long timeoutMs)
{
    private readonly SortedDictionary<int, Holder> _holders = new(rows.ToDictionary(row => row.Id, row => new Holder(row)));

    public IEnumerable<RegisterRow> Rows => _holders.Values.Select(holder => holder.Row);

    public FlashWrites FlashWrites { get; } = new();

    /// <summary>What a register holds now, in its own unit; null where there is no such register.</summary>
    public long? this[int register] => _holders.TryGetValue(register, out var holder) ? Held(holder) : null;

    public RegisterValue? Read(int register) =>
        _holders.TryGetValue(register, out var holder) ? RegisterValue.Of(Held(holder), holder.Row.Bytes) : null;

    /// <summary>Does what a set asks for.</summary>
    /// <returns>The flags of the reply.</returns>
    public HexFlags Write(int register, ReadOnlySpan<byte> value)
    {
        if (!_holders.TryGetValue(register, out var holder))
        {
            return HexFlags.UnknownId;
        }
        if (holder.Row.Kept == Kept.ReadOnly)
        {
            return HexFlags.NotSupported;
        }
        if (holder.Row.NumberOf(value) is not { } number || !holder.Row.Takes(number))
        {
            return HexFlags.ParameterError;
        }
        if (holder.Row.Kept == Kept.Flash)
        {
            FlashWrites.Add(register);
        }
        if (holder.Row.Kept != Kept.Nowhere)
        {
            Store(register, number);
        }
        return HexFlags.None;
    }

    /// <summary>Changes a register by another way than the line, such as a hand in the app: no flash write is counted.</summary>
    public void Store(int register, long value)
    {
        var holder = _holders[register];
        holder.Value = value;
        holder.WrittenMs = nowMs();
    }

    /// <summary>The power was away: what is volatile holds what it held at first.</summary>
    public void Restart()
    {
        foreach (var holder in _holders.Values.Where(holder => holder.Row.Kept == Kept.Volatile))
        {
            holder.Value = holder.Row.Initial;
        }
    }

    /// <summary>The writable registers that hold something else than when this was asked last.</summary>
    public IReadOnlyList<int> TakeChanges()
    {
        List<int>? changes = null;
        foreach (var (register, holder) in _holders)
        {
            if (holder.Row.Kept != Kept.ReadOnly && Held(holder) is var held && held != holder.Told)
            {
                holder.Told = held;
                (changes ??= []).Add(register);
            }
        }
        return changes ?? (IReadOnlyList<int>)[];
    }

    private long Held(Holder holder)
    {
        if (holder.Row.Kept == Kept.Volatile && nowMs() - holder.WrittenMs >= timeoutMs)
        {
            holder.Value = holder.Row.Initial;
        }
        return holder.Row.Measure is { } measure ? measure() : holder.Value;
    }

    private sealed class Holder(RegisterRow row)
    {
        public RegisterRow Row => row;

        public long Value { get; set; } = row.Initial;

        public long Told { get; set; } = row.Initial;

        public long WrittenMs { get; set; }
    }
}
