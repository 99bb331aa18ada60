using System.Device.Gpio;

namespace NanoBattery.Esp32.Adapters;

/// <summary>A button to GND; or none, where the settings say -1.</summary>
internal sealed class ButtonPin
{
    private readonly GpioPin? _pin;

    internal ButtonPin(GpioController gpio, int number)
    {
        if (number >= 0)
        {
            _pin = gpio.OpenPin(number, PinMode.InputPullUp);
        }
    }

    internal bool IsPressed => _pin != null && _pin.Read() == PinValue.Low;
}
