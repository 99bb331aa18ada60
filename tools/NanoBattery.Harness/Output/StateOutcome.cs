using System.Globalization;
using NanoBattery.Readings;
using NanoBattery.VeDirect;

namespace NanoBattery.Harness.Output;

/// <summary>The state of a charger or inverter in its own words: nothing is decided on it.</summary>
internal sealed class StateOutcome : IOutcome
{
    public string Header => "  state";

    public string Decision(Board board, long nowMs) => Words(board, nowMs);

    public (string Figures, string Words, Standing Standing) Tell(Board board, long nowMs) =>
        ("  ", Words(board, nowMs), board.Device?.IsOnline(nowMs) == true ? Standing.Plain : Standing.Stopped);

    private static string Words(Board board, long nowMs)
    {
        if (board.Device is not { } device || !device.IsOnline(nowMs))
        {
            return "silent for more than 10 s";
        }
        var fields = device.Fields;
        var words = new List<string>();
        foreach (var label in (int[])[Label.CS, Label.Mppt, Label.Mode, Label.Err, Label.OR])
        {
            var value = fields.Get(label, nowMs);
            if (Reading.IsKnown(value) && (value != 0 || label == Label.CS))
            {
                words.Add(StateTexts.WordFor(label, value) ?? value.ToString(CultureInfo.InvariantCulture));
            }
        }
        return string.Join(", ", words);
    }
}
