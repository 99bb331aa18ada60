using NanoBattery.Pylontech;
using NanoBattery.Readings;

namespace NanoBattery.Messages;

/// <summary>How the talk with a Pylontech console goes, who is there, and what the stack itself recommends: one flat JSON object.</summary>
public sealed class ConsoleState
{
    private const int Device = 0, Product = 1, Serial = 2, Firmware = 3, Battery = 4, UnknownLayout = 5;
    private const int Online = 6, Baud = 7, Modules = 8, Requests = 9, Good = 10, Doubtful = 11, Refused = 12, Unknown = 13, Silences = 14;
    private const int ChargeVolt = 15, DischargeVolt = 16, ChargeCurrent = 17, DischargeCurrent = 18;
    private const int Count = 19;

    private readonly MessageShape _shape;

    /// <param name="writer">As for <see cref="MessageShape"/>.</param>
    public ConsoleState(JsonWriter? writer = null)
    {
        string[] paths = new string[Count];
        int[] decimals = new int[Count];
        paths[Device] = "Device";
        paths[Product] = "Product";
        paths[Serial] = "Serial";
        paths[Firmware] = "Firmware";
        paths[Battery] = "Battery";
        paths[UnknownLayout] = "UnknownLayout";
        paths[Online] = "Online";
        paths[Baud] = "Baud";
        paths[Modules] = "Modules";
        paths[Requests] = "Requests";
        paths[Good] = "GoodReplies";
        paths[Doubtful] = "DoubtfulReplies";
        paths[Refused] = "RefusedRequests";
        paths[Unknown] = "UnknownLayouts";
        paths[Silences] = "Silences";
        paths[ChargeVolt] = "RecommendedChargeVoltage";
        paths[DischargeVolt] = "RecommendedDischargeVoltage";
        paths[ChargeCurrent] = "RecommendedChargeCurrent";
        paths[DischargeCurrent] = "RecommendedDischargeCurrent";
        for (int i = 0; i < Count; i++)
        {
            decimals[i] = i <= UnknownLayout ? MessageShape.Text : i >= ChargeVolt ? 3 : 0;
        }

        _shape = new MessageShape(paths, decimals, writer);
        _shape.PutText(Device, "console");
    }

    /// <param name="stack">Who is there.</param>
    /// <param name="battery">What became of the battery message, in words.</param>
    /// <param name="nowMs">Now.</param>
    /// <returns>The message, until the next call.</returns>
    public MessageShape Write(PylontechStack stack, string battery, long nowMs)
    {
        int[] numbers = _shape.Numbers;
        ModuleReading first = stack.Modules[0].Reading;
        _shape.PutText(Product, first.DeviceName);
        _shape.PutText(Serial, first.Barcode);
        _shape.PutText(Firmware, first.MainVersion);
        _shape.PutText(Battery, battery);
        _shape.PutText(UnknownLayout, stack.UnknownLayout);
        numbers[Online] = stack.IsOpen ? 1 : 0;
        numbers[Baud] = stack.IsOpen && stack.Baud > 0 ? stack.Baud : Reading.Unknown;
        numbers[Modules] = 0;
        for (int i = 0; i < PylontechStack.MostModules; i++)
        {
            numbers[Modules] += stack.Modules[i].IsHere(nowMs) ? 1 : 0;
        }

        ConsoleCounters counters = stack.Counters;
        numbers[Requests] = counters.Requests;
        numbers[Good] = counters.Good;
        numbers[Doubtful] = counters.Doubtful;
        numbers[Refused] = counters.Refused;
        numbers[Unknown] = counters.UnknownLayouts;
        numbers[Silences] = counters.Silences;
        numbers[ChargeVolt] = stack.System.MaxChargeMillivolts;
        numbers[DischargeVolt] = stack.System.MinDischargeMillivolts;
        numbers[ChargeCurrent] = stack.System.ModuleMaxChargeMilliamps;
        numbers[DischargeCurrent] = stack.System.ModuleMaxDischargeMilliamps;
        _shape.Write();
        return _shape;
    }
}
