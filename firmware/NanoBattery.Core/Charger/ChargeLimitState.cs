using NanoBattery.Messages;
using NanoBattery.VeDirect;

namespace NanoBattery.Charger;

/// <summary>The limit of a charger as a message: what is wanted and on whose word, what is in force, and what was refused.</summary>
public sealed class ChargeLimitState
{
    private const int Source = 0, Refused = 1, Route = 2;
    private const int Limit = 3, Asked = 4, InForce = 5, Minimum = 6, Maximum = 7, Waiting = 8, StoredWrites = 9, Sent = 10, Repeated = 11, FrameErrors = 12;
    private const int Count = 13;

    private readonly MessageShape _shape;

    /// <param name="writer">As for <see cref="MessageShape"/>.</param>
    public ChargeLimitState(JsonWriter? writer = null)
    {
        string[] paths =
        {
            "Source", "Refused", "Route", "Limit", "Asked", "InForce", "Minimum", "Maximum", "Waiting", "StoredWrites", "HexRequests",
            "HexRepeated", "HexDamaged",
        };
        int[] decimals = new int[Count];
        for (int i = 0; i < Count; i++)
        {
            decimals[i] = i <= Route ? MessageShape.Text : i <= Maximum ? 3 : 0;
        }

        _shape = new MessageShape(paths, decimals, writer);
    }

    /// <returns>The message, until the next call.</returns>
    public MessageShape Write(ChargerControl control, HexTalk talk)
    {
        int[] numbers = _shape.Numbers;
        _shape.PutText(Source, control.Limit.Source);
        _shape.PutText(Refused, control.Limit.Refusal);
        _shape.PutText(Route, ChargerRoute.NameOf(control.Route));
        numbers[Limit] = control.Limit.Milliamps;
        numbers[Asked] = control.Limit.AskedMilliamps;
        numbers[InForce] = control.InForceMilliamps;
        numbers[Minimum] = control.MinimumMilliamps;
        numbers[Maximum] = control.MaximumMilliamps;
        numbers[Waiting] = control.IsWaiting ? 1 : 0;
        numbers[StoredWrites] = control.StoredWrites;
        numbers[Sent] = talk.Sent;
        numbers[Repeated] = talk.Repeated;
        numbers[FrameErrors] = talk.FrameErrors;
        _shape.Write();
        return _shape;
    }
}
