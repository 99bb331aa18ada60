using NanoBattery.Charger;
using NanoBattery.Readings;
using NanoBattery.VeDirect;
using NanoBattery.Web.Api;

namespace NanoBattery.Web.State;

/// <summary>A charger on the line, and its limit.</summary>
internal sealed class ChargerPart
{
    // What it said last is shown with its age for so long.
    private const int KeepMs = 3_600_000;

    private readonly JsonPen _pen;

    internal ChargerPart(JsonPen pen)
    {
        _pen = pen;
    }

    /// <summary>A solar charger is one too.</summary>
    internal static bool IsCharger(NanoBattery.Board? board) =>
        board != null && board.Device != null && board.Device.BlocksTaken > 0
        && (board.Device.Kind == DeviceKind.Charger || board.Device.Kind == DeviceKind.Mppt);

    internal void Write(NanoBattery.Board? board, long clockMs)
    {
        if (!IsCharger(board))
        {
            _pen.Null("charger");
            return;
        }

        long nowMs = board!.TimeAt(clockMs);
        VeDirectDevice device = board.Device!;
        int state = device.Fields.Get(Label.CS, nowMs, KeepMs);
        _pen.Open("charger", '{');
        _pen.Number("volts", device.Fields.Get(Label.V, nowMs, KeepMs), 3);
        _pen.Number("amperes", device.Fields.Get(Label.I, nowMs, KeepMs), 3);
        _pen.Text("state", Reading.IsKnown(state) ? StateTexts.WordFor(Label.CS, state) : null);
        _pen.Long("ageMs", nowMs - device.LastBlockMs);
        _pen.Flag("isLive", device.IsOnline(nowMs));
        WriteLimit(board.Charger!);
        _pen.Close('}');
    }

    private void WriteLimit(ChargerControl control)
    {
        _pen.Open("limit", '{');
        _pen.Number("amperes", control.Limit.Milliamps, 3);
        _pen.Text("source", control.Limit.Source);
        _pen.Number("inForce", control.InForceMilliamps, 3);
        _pen.Text("route", RouteName(control.Route));
        _pen.Text("refused", control.Limit.Refusal);
        _pen.Number("min", control.MinimumMilliamps, 3);
        _pen.Number("max", control.MaximumMilliamps, 3);
        _pen.Close('}');
    }

    private static string? RouteName(int route) => route == ChargerRoute.Volatile ? "volatile" : route == ChargerRoute.Stored ? "stored" : null;
}
