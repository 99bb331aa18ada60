namespace NanoBattery.HomeAssistant;

/// <summary>
/// What a letter of <see cref="EntityTable"/> says of a value: which kind of entity shows it, in which unit, as what, and with how
/// many decimals. Empty where Home Assistant is told nothing.
/// Source: the sensor, binary sensor, number and button of Home Assistant and the units each device class takes.
/// </summary>
public sealed class Quantity
{
    public const char Spread = 'x', Problem = 'P', Status = 'O', Limit = 'Z';

    internal const string Sensor = "sensor", BinarySensor = "binary_sensor", Number = "number", Button = "button";

    private const string Measured = "measurement", Growing = "total_increasing";

    /// <summary>sensor, binary_sensor, number or button.</summary>
    public string Component { get; private set; } = "";

    public string Unit { get; private set; } = "";

    public string DeviceClass { get; private set; } = "";

    public string StateClass { get; private set; } = "";

    /// <summary>Decimals to show, or -1.</summary>
    public int Digits { get; private set; }

    public void Become(char letter)
    {
        switch (letter)
        {
            case 'V': Show("V", "voltage", Measured, 2); break;
            case 'v': Show("V", "voltage", Measured, 3); break;
            case Spread: Show("V", "voltage", Measured, 3); break;
            case 'A': Show("A", "current", Measured, 1); break;
            case 'W': Show("W", "power", Measured, 0); break;
            case 'c': Show("VA", "apparent_power", Measured, 0); break;
            case 'T': Show("\u00b0C", "temperature", Measured, 1); break;
            case 'S': Show("%", "battery", Measured, 1); break;
            case '%': Show("%", "", Measured, 1); break;
            case 'h': Show("Ah", "", Measured, 1); break;
            case 'H': Show("Ah", "", Growing, 1); break;
            case 'E': Show("kWh", "energy", Growing, 2); break;
            case 'e': Show("kWh", "energy", "", 2); break;
            case 's': Show("s", "duration", Measured, 0); break;
            case 'm': Show("min", "duration", Measured, 0); break;
            case 'n': Show("", "", Measured, 0); break;
            case 'N': Show("", "", Growing, 0); break;
            case 't': Show("", "", "", -1); break;
            case 'F': Be(BinarySensor, ""); break;
            case 'Q': Be(BinarySensor, "problem"); break;
            case Problem: Be(BinarySensor, "problem"); break;
            case 'L': Be(BinarySensor, "connectivity"); break;
            case Status: Be(BinarySensor, "connectivity"); break;
            case Limit: Be(Number, "current"); Unit = "A"; break;
            default: Be(Button, ""); break;
        }
    }

    private void Show(string unit, string deviceClass, string stateClass, int digits)
    {
        Be(Sensor, deviceClass);
        Unit = unit;
        StateClass = stateClass;
        Digits = digits;
    }

    private void Be(string component, string deviceClass)
    {
        Component = component;
        DeviceClass = deviceClass;
        Unit = "";
        StateClass = "";
        Digits = -1;
    }
}
