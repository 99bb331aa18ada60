using System.Device.Gpio;

namespace NanoBattery.Esp32.Adapters;

/// <summary>A pin that is driven, low from the start; or none, where the settings say -1.</summary>
internal sealed class OutputPin
{
    private readonly GpioPin? _pin;

    internal OutputPin(GpioController gpio, int number)
    {
        if (number >= 0)
        {
            _pin = gpio.OpenPin(number, PinMode.Output);
            _pin.Write(PinValue.Low);
        }
    }

    internal void Write(bool high)
    {
        _pin?.Write(high ? PinValue.High : PinValue.Low);
    }

    /// <summary>An edge, which is what a watchdog waits for.</summary>
    internal void Toggle()
    {
        _pin?.Toggle();
    }
}
