namespace NanoBattery.Harness.Simulation;

/// <summary>A device that writes down what no program should send to it unattended.</summary>
public interface IHasViolations
{
    IReadOnlyList<string> Violations { get; }
}
