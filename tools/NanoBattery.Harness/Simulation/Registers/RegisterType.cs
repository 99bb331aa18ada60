namespace NanoBattery.Harness.Simulation.Registers;

/// <summary>Width and sign, in the words of Victron's register lists. The number is the width in bytes, below zero where it has a sign.</summary>
public enum RegisterType
{
    Un8 = 1,
    Un16 = 2,
    Un32 = 4,
    Sn16 = -2,
    Sn32 = -4,
}
