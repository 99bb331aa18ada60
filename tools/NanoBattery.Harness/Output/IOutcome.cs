namespace NanoBattery.Harness.Output;

/// <summary>What the board made of a device, as the end of a row.</summary>
internal interface IOutcome
{
    /// <summary>The titles of its columns.</summary>
    string Header { get; }

    /// <summary>A row is due when this text changes.</summary>
    string Decision(Board board, long nowMs);

    /// <summary>
    /// What stands under <see cref="Header"/>: figures, and the words behind them, which may go to a line of their own; and how
    /// it stands now against the row told before.
    /// </summary>
    (string Figures, string Words, Standing Standing) Tell(Board board, long nowMs);
}
