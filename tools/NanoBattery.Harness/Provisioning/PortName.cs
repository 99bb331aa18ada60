using System.Text.RegularExpressions;
using NanoBattery.Harness.Commands;

namespace NanoBattery.Harness.Provisioning;

/// <summary>The name of the serial port that a board is on.</summary>
public static partial class PortName
{
    /// <returns>The name itself.</returns>
    /// <exception cref="UsageException">No system names a port so.</exception>
    public static string Check(string name) => Known().IsMatch(name)
        ? name
        : throw new UsageException($"--port {name}: is not a serial port's name; such are /dev/ttyUSB0, /dev/ttyACM0, /dev/cu.usbserial-0001, COM3");

    [GeneratedRegex(@"^(/dev/(tty|cu\.|serial/by-(id|path)/)[\w.:+-]+|COM[1-9]\d{0,2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Known();
}
