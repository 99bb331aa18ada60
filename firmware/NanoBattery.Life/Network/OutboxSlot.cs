namespace NanoBattery.Network;

/// <summary>One message that waits in the outbox.</summary>
internal sealed class OutboxSlot
{
    internal string Topic { get; set; } = "";

    /// <summary>Where its bytes begin in <see cref="OutboxPages"/>.</summary>
    internal int First { get; set; } = OutboxPages.None;

    internal int Length { get; set; }

    internal bool IsRetained { get; set; }

    /// <summary>When it was published.</summary>
    internal long SinceMs { get; set; }

    internal int Blocks => OutboxPages.BlocksFor(Length);
}
