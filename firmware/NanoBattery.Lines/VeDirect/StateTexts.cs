namespace NanoBattery.VeDirect;

/// <summary>The words for the numbers that devices send. Source: VE.Direct Protocol 3.33, CS, ERR, MPPT, MODE and MON.</summary>
public static class StateTexts
{
    /// <summary>Whether the numbers of a label stand for words.</summary>
    public static bool HasWords(int label)
    {
        return label == Label.CS || label == Label.Err || label == Label.OR
            || label == Label.Mppt || label == Label.Mode || label == Label.Mon;
    }

    /// <summary>The words for a label's value; null for a number that the document does not have.</summary>
    public static string? WordFor(int label, int value)
    {
        switch (label)
        {
            case Label.CS: return ChargeState(value);
            case Label.Err: return Error(value);
            case Label.OR: return OffReason(value);
            case Label.Mppt: return Tracker(value);
            case Label.Mode: return Mode(value);
            case Label.Mon: return Monitor(value);
            default: return null;
        }
    }

    /// <summary>CS.</summary>
    private static string? ChargeState(int value)
    {
        switch (value)
        {
            case 0: return "Off";
            case 1: return "Low power";
            case 2: return "Fault";
            case 3: return "Bulk";
            case 4: return "Absorption";
            case 5: return "Float";
            case 6: return "Storage";
            case 7: return "Equalize (manual)";
            case 9: return "Inverting";
            case 11: return "Power supply";
            case 245: return "Starting up";
            case 246: return "Repeated absorption";
            case 247: return "Recondition";
            case 248: return "Battery safe";
            case 252: return "External control";
            default: return null;
        }
    }

    /// <summary>ERR, and the further numbers of HEX register 0xEDDA.</summary>
    private static string? Error(int value)
    {
        switch (value)
        {
            case 0: return "No error";
            case 2: return "Battery voltage too high";
            case 3:
            case 4:
            case 5: return "Remote temperature sensor failure";
            case 6:
            case 7:
            case 8: return "Remote voltage sensor failure";
            case 14: return "Battery temperature too low";
            case 17: return "Charger temperature too high";
            case 18: return "Charger over-current";
            case 19: return "Charger current reversed";
            case 20: return "Bulk time limit exceeded";
            case 21: return "Current sensor issue";
            case 22:
            case 23: return "Internal temperature sensor failure";
            case 26: return "Terminals overheated";
            case 27: return "Charger short circuit";
            case 28: return "Converter issue";
            case 29: return "Over-charge protection";
            case 33: return "Solar voltage too high";
            case 34: return "Solar current too high";
            case 38: return "Input shut down: battery voltage too high";
            case 39: return "Input shut down: current flows while off";
            case 65: return "Lost communication with one of the devices";
            case 66: return "Synchronised charging: device configuration";
            case 67: return "BMS connection lost";
            case 68: return "Network misconfigured";
            case 116: return "Factory calibration lost";
            case 117: return "Invalid firmware";
            case 119: return "User settings invalid";
            default: return null;
        }
    }

    /// <summary>MPPT.</summary>
    private static string? Tracker(int value)
    {
        switch (value)
        {
            case 0: return "Off";
            case 1: return "Voltage or current limited";
            case 2: return "MPP tracking";
            default: return null;
        }
    }

    /// <summary>MODE.</summary>
    private static string? Mode(int value)
    {
        switch (value)
        {
            case 1: return "Charger";
            case 2: return "Inverter";
            case 4: return "Off";
            case 5: return "Eco";
            case 253: return "Hibernate";
            default: return null;
        }
    }

    /// <summary>MON: what a monitor measures when it is a DC energy meter; 0 is a battery.</summary>
    private static string? Monitor(int value)
    {
        switch (value)
        {
            case -9: return "Solar charger";
            case -8: return "Wind turbine";
            case -7: return "Shaft generator";
            case -6: return "Alternator";
            case -5: return "Fuel cell";
            case -4: return "Water generator";
            case -3: return "DC-DC charger";
            case -2: return "AC charger";
            case -1: return "Generic source";
            case 0: return "Battery";
            case 1: return "Generic load";
            case 2: return "Electric drive";
            case 3: return "Fridge";
            case 4: return "Water pump";
            case 5: return "Bilge pump";
            case 6: return "DC system";
            case 7: return "Inverter";
            case 8: return "Water heater";
            default: return null;
        }
    }

    /// <summary>The lowest bit of OR that is set, in words: why the device is off.</summary>
    private static string? OffReason(int bits)
    {
        if (bits == 0)
        {
            return "Not off";
        }

        switch (bits & -bits)
        {
            case 0x001: return "No input power";
            case 0x002: return "Switched off (power switch)";
            case 0x004: return "Switched off (device mode)";
            case 0x008: return "Remote input";
            case 0x010: return "Protection active";
            case 0x020: return "Pay-as-you-go: out of credit";
            case 0x040: return "BMS";
            case 0x080: return "Engine shutdown";
            case 0x100: return "Analysing input voltage";
            case 0x200: return "Battery temperature too low";
            default: return null;
        }
    }
}
