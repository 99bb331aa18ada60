using NanoBattery.Messages;

namespace NanoBattery.Web.Api;

/// <summary>Numbers that a <see cref="JsonWriter"/> does not write by itself.</summary>
internal static class Digits
{
    private const int Million = 1_000_000;

    /// <param name="writer">Where to.</param>
    /// <param name="value">From 0; beyond 2 thousand million too.</param>
    internal static void Write(JsonWriter writer, long value)
    {
        if (value <= int.MaxValue)
        {
            writer.Decimal((int)value, 0);
            return;
        }

        Write(writer, value / Million);
        Padded(writer, (int)(value % Million), 6);
    }

    /// <summary>With zeros before it: 7 in two places is 07.</summary>
    internal static void Padded(JsonWriter writer, int value, int places)
    {
        int bound = 1;
        for (int i = 1; i < places; i++)
        {
            bound *= 10;
        }

        for (; bound > 1 && value < bound; bound /= 10)
        {
            writer.Plain('0');
        }

        writer.Decimal(value, 0);
    }
}
