namespace NanoBattery.Tests;

/// <summary>What a made-up module prints, in the layout of a US5000.</summary>
internal static class StubPrints
{
    internal static string[] Table(StackStub stack)
    {
        string[] lines = new string[17];
        lines[0] = "Power Volt   Curr   Tempr  Tlow   Thigh  Vlow   Vhigh  Base.St  Volt.St  Curr.St  Temp.St  Coulomb  Time        "
            + "         B.V.St   B.T.St  ";
        for (int i = 0; i < 16; i++)
        {
            bool isThere = i < stack.Modules.Length && !stack.Modules[i].IsAbsent && i + 1 != stack.SilentModule;
            lines[i + 1] = Pad(i + 1, 6) + (isThere ? Row(stack.Modules[i]) : Absent);
        }

        return lines;
    }

    private const string Absent = "-      -      -      -      -      -      -      Absent   -        -        -        -        -           "
        + "         -        -       ";

    internal static string[]? Of(string word, int address, StubModule module)
    {
        switch (word)
        {
            case "pwr": return Power(address, module);
            case "bat": return Cells(module);
            case "info": return Info(address, module);
            case "stat":
                return new[] { "Device address           " + address, "CYCLE Times     :      " + (100 + address), "SOH             :       " + (90 + address) };
            default: return null;
        }
    }

    private static string Row(StubModule module) =>
        Pad(module.Millivolts, 7) + Pad(module.Milliamps, 7) + Pad(module.Millidegrees, 7) + Pad(module.Millidegrees, 7)
        + Pad(module.Millidegrees, 7) + Pad(module.Extreme(false), 7) + Pad(module.Extreme(true), 7) + PadText(module.State, 9)
        + "Normal   Normal   Normal   " + PadText(module.SocPercent + "%", 9) + "2031-02-03 04:05:06  Normal   Normal  ";

    private static string[] Power(int address, StubModule module) => new[]
    {
        " ----------------------------",
        " Power  " + address,
        " ",
        Line("Voltage", module.Millivolts, "mV"),
        Line("Current", module.Milliamps, "mA"),
        Line("Temperature", module.Millidegrees, "mC"),
        Line("Coulomb", module.SocPercent, "%"),
        Line("Total Coulomb", module.CapacityMilliampHours, "mAH"),
        Line("Max Voltage", module.MaxMillivolts, "mV"),
        " Basic Status    : " + PadText(module.State, 8),
        " Volt Status     : Normal  ",
        " Current Status  : Normal  ",
        " Tmpr. Status    : Normal  ",
        " Coul. Status    : Normal  ",
        " Soh. Status     : Normal  ",
        " Bat Events      : " + PadText(module.BatEvents, 11),
        " Power Events    : 0x0        ",
        " System Fault    : 0x0        ",
        " ----------------------------",
    };

    private static string[] Cells(StubModule module)
    {
        string[] lines = new string[module.Cells.Length + 1];
        lines[0] = "Battery  Volt     Curr     Tempr    Base State   Volt. State  Curr. State  Temp. State  SOC          Coulomb    "
            + "  BAL         ";
        for (int i = 0; i < module.Cells.Length; i++)
        {
            lines[i + 1] = Pad(i, 9) + Pad(module.Cells[i], 9) + Pad(module.Milliamps, 9) + Pad(module.Millidegrees, 9) + PadText(module.State, 13)
                + "Normal       Normal       Normal       " + PadText(module.SocPercent + "%", 13) + "25000 mAH      N";
        }

        return lines;
    }

    private static string[] Info(int address, StubModule module) => new[]
    {
        "Device address      : " + address,
        "Manufacturer        : Nobody",
        "Device name         : STUB",
        "Main Soft version   : B1.2",
        "Barcode             : STUB" + address,
        "Cell Number         : " + module.Cells.Length,
        "Max Dischg Curr     : -80000mA",
        "Max Charge Curr     : " + module.MaxChargeMilliamps + "mA",
        "Console Port rate   : 115200",
    };

    private static string Line(string key, int value, string unit) => " " + PadText(key, 16) + ": " + Pad(value, 12) + unit;

    private static string Pad(int number, int width) => PadText(number.ToString(), width);

    private static string PadText(string text, int width)
    {
        while (text.Length < width)
        {
            text += " ";
        }

        return text;
    }
}
