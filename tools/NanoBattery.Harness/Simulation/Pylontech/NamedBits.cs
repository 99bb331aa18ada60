using System.Text;

namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>An event word, and the names that the device prints behind it.</summary>
public readonly record struct NamedBits(uint Bits, string Names)
{
    public static readonly NamedBits None = new(0, "");

    public NamedBits With(uint bit, string name, bool isSet) =>
        isSet ? new NamedBits(Bits | bit, Names.Length == 0 ? name : $"{Names} {name}") : this;

    /// <summary>A word that always has exactly one bit: a state and its name.</summary>
    public static NamedBits One(int bit, string name) => new(1u << bit, name);

    /// <summary>Writes them as the device does: 0x2000     COULFULL.</summary>
    internal void Put(StringBuilder row)
    {
        var start = row.Length;
        row.Append("0x").Append(Bits.ToString("X", System.Globalization.CultureInfo.InvariantCulture));
        row.Append(' ', Math.Max(0, 11 - (row.Length - start))).Append(Names);
    }
}
