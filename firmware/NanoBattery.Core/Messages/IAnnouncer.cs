namespace NanoBattery.Messages;

/// <summary>Tells somebody what there is on the line, as soon as the board knows it: Home Assistant, for one.</summary>
public interface IAnnouncer
{
    /// <summary>A thing is there, or more is known of it than before. What has not changed is not announced again.</summary>
    /// <param name="thing">Of <see cref="ThingId"/>.</param>
    /// <param name="topic">Where its messages are.</param>
    /// <param name="cells">How many cells they tell of.</param>
    /// <param name="product">What it is called, or null.</param>
    /// <param name="firmware">Its version, or null.</param>
    /// <param name="serial">Its serial number, or null.</param>
    void Meet(int thing, string topic, int cells, string? product, string? firmware, string? serial);

    /// <summary>Begins from the start: the broker may have lost what it kept, or never have got it.</summary>
    void AnnounceAgain();

    /// <summary>Takes all that a thing may ever have announced away again. It is announced anew if it is met again.</summary>
    void Forget(int thing);

    /// <summary>A charge current can be set.</summary>
    /// <param name="commandTopic">Takes the new limit, a number of amperes.</param>
    /// <param name="lowestMilliamps">The least that can be set.</param>
    /// <param name="highestMilliamps">The most that can be set.</param>
    void OfferChargeLimit(string commandTopic, int lowestMilliamps, int highestMilliamps);

    /// <summary>Sends what is due, one message at the most.</summary>
    void Step(IMessageSink sink, long nowMs);
}
