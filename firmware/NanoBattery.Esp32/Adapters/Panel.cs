using System;
using System.Device.Gpio;
using NanoBattery.Life;
using NanoBattery.Settings;

namespace NanoBattery.Esp32.Adapters;

/// <summary>LED, button, watchdog and relay, on the pins of the settings; one that cannot be had is left out and told.</summary>
internal sealed class Panel : IPanel
{
    private const int None = -1;

    private readonly GpioPin? _led;
    private readonly GpioPin? _button;
    private readonly GpioPin? _watchdog;
    private readonly GpioPin? _relay;

    internal Panel(GpioController gpio, BoardSettings settings, IBoardHost host)
    {
        _relay = Open(gpio, settings, Setting.PinRelay, PinMode.Output, host);
        _watchdog = Open(gpio, settings, Setting.PinWatchdog, PinMode.Output, host);
        _led = Open(gpio, settings, Setting.PinLed, PinMode.Output, host);
        _button = Open(gpio, settings, Setting.PinButton, PinMode.InputPullUp, host);
    }

    public bool IsButtonDown => _button != null && _button.Read() == PinValue.Low;

    public void Light(bool isLit)
    {
        _led?.Write(isLit ? PinValue.High : PinValue.Low);
    }

    public void Relay(bool isClosed)
    {
        _relay?.Write(isClosed ? PinValue.High : PinValue.Low);
    }

    public void Feed()
    {
        _watchdog?.Toggle();
    }

    /// <summary>An output is low from the start: the driver begins there.</summary>
    private static GpioPin? Open(GpioController gpio, BoardSettings settings, int setting, PinMode mode, IBoardHost host)
    {
        int number = settings.NumberOf(setting);
        if (number == None)
        {
            return null;
        }

        try
        {
            return gpio.OpenPin(number, mode);
        }
        catch (Exception trouble)
        {
            host.Tell(settings.Table.PathOf(setting) + ": GPIO" + number + " cannot be used: " + trouble.Message);
            return null;
        }
    }
}
