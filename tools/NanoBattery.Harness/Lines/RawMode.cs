using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NanoBattery.Harness.Lines;

/// <summary>Makes a tty pass every byte as it is: 8 data bits, no parity, one stop bit, no handshake.</summary>
internal static class RawMode
{
    // B1200 to B38400, and B57600.
    private const uint FirstConstant = 9;
    private const uint LastLowConstant = 15;
    private const uint FirstHighConstant = 0x1001;

    private static readonly int[] Speeds = [1200, 1800, 2400, 4800, 9600, 19200, 38400, 57600, 115200];

    public static void CheckSpeed(int baud)
    {
        if (!Speeds.Contains(baud))
        {
            throw new LineException($"serial: speed {baud} is not one that a tty has; use one of {string.Join(", ", Speeds)}");
        }
    }

    /// <summary>The speed that a tty has now; 0 where it cannot be told.</summary>
    public static unsafe int SpeedOf(SafeFileHandle tty)
    {
        Termios termios;
        if (Libc.GetAttributes(tty, &termios) != 0)
        {
            return 0;
        }
        // Up to glibc 2.41 a constant of the kernel, and from 2.42 on the number of bits a second.
        return termios.OutputSpeed switch
        {
            >= FirstConstant and <= LastLowConstant => Speeds[termios.OutputSpeed - FirstConstant],
            FirstHighConstant => 57600,
            FirstHighConstant + 1 => 115200,
            var bits => (int)bits,
        };
    }

    /// <returns>0, or the error number.</returns>
    public static unsafe int Set(SafeFileHandle tty, int baud)
    {
        Termios termios;
        if (Libc.GetAttributes(tty, &termios) != 0)
        {
            return Marshal.GetLastPInvokeError();
        }
        Libc.MakeRaw(&termios);
        termios.ControlFlags |= Libc.IgnoreModemLines | Libc.Receiver;
        termios.ControlFlags &= ~(Libc.TwoStopBits | Libc.HardwareHandshake);

        // At once, not when the output has left: no call waits for the line.
        var done = Libc.SetSpeed(&termios, (uint)baud) == 0 && Libc.SetAttributes(tty, Libc.SetNow, &termios) == 0;
        return done ? 0 : Marshal.GetLastPInvokeError();
    }
}
