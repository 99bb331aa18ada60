using System;
using System.Device.Gpio;
using System.IO.Ports;
using nanoFramework.Hardware.Esp32;
using NanoBattery.Serial;

namespace NanoBattery.Esp32.Adapters;

/// <summary>
/// The line, on the ESP32's second UART: the first is the USB console's. Bytes are polled, as a blocking read would wait for a
/// full buffer; what the port throws counts as no byte, and the guard sees the silence.
/// </summary>
internal sealed class Uart : ISerialLink
{
    private const string Port = "COM2";

    // A second of 19200 baud; at 115200 more than the longest step takes. The driver flushes everything when it runs over.
    private const int BufferBytes = 2_048;
    private const int FirstBaud = 19_200;

    // A request of 60 bytes takes 500 ms at 1200 baud, the slowest that is ever spoken.
    private const int WriteTimeoutMs = 1_000;

    private readonly SerialPort _port;

    /// <param name="gpio">The board's pins.</param>
    /// <param name="rx">GPIO that hears the device.</param>
    /// <param name="tx">GPIO that speaks to it.</param>
    /// <exception cref="ArgumentException">The port cannot be opened on these pins.</exception>
    internal Uart(GpioController gpio, int rx, int tx)
    {
        HoldIdle(gpio, tx);
        Configuration.SetPinFunction(rx, DeviceFunction.COM2_RX);
        Configuration.SetPinFunction(tx, DeviceFunction.COM2_TX);
        _port = new SerialPort(Port, FirstBaud, Parity.None, 8, StopBits.One)
        {
            ReadBufferSize = BufferBytes,
            WriteTimeout = WriteTimeoutMs,
        };
        _port.Open();
    }

    /// <summary>How often the port threw.</summary>
    internal int Faults { get; private set; }

    public int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            int waiting = _port.BytesToRead;
            return waiting <= 0 ? 0 : _port.Read(buffer, offset, waiting < count ? waiting : count);
        }
        catch (Exception)
        {
            Faults++;
            return 0;
        }
    }

    public void Write(byte[] buffer, int offset, int count)
    {
        try
        {
            _port.Write(buffer, offset, count);
        }
        catch (Exception)
        {
            Faults++;
        }
    }

    public void SetSpeed(int baud)
    {
        try
        {
            if (_port.BaudRate != baud)
            {
                _port.BaudRate = baud;
            }
        }
        catch (Exception)
        {
            Faults++;
        }
    }

    /// <summary>
    /// A TX that floats, or falls for a moment, is a character to the device, which answers to noise. Made an output it would
    /// fall: the driver sets the direction first and the level then. A pull-up holds it, also after the pin is given back.
    /// </summary>
    private static void HoldIdle(GpioController gpio, int tx)
    {
        gpio.OpenPin(tx, PinMode.InputPullUp).Dispose();
    }
}
