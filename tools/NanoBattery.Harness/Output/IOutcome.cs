namespace NanoBattery.Harness.Output;

/// <summary>What the board made of a device, as the end of a row.</summary>
internal interface IOutcome
{
    /// <summary>The titles of its columns.</summary>
    string Header { get; }

    /// <summary>A row is due when this text changes.</summary>
    string Decision(Board board, long nowMs);

    /// <summary>The text under <see cref="Header"/>, and how it stands now against the row told before.</summary>
    (string Text, Standing Standing) Tell(Board board, long nowMs);
}
