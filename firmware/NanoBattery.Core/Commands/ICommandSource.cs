namespace NanoBattery.Commands;

/// <summary>The seam to what people and other systems ask of the board. A call never waits for the network.</summary>
public interface ICommandSource
{
    /// <summary>Takes the oldest command that waits.</summary>
    /// <returns>False where none waits; then <paramref name="command"/> is untouched.</returns>
    bool Take(Command command);
}
