namespace NanoBattery.Harness.Provisioning;

/// <summary>
/// Command lines of nanoFramework's flasher, read in its sources of the end of July 2026 (2.5). One of May 2026 said OK where
/// nothing had been written.
/// </summary>
public static class Nanoff
{
    public static string ListPorts => "nanoff --listports";

    public static string ChipDetails(string port) => Line("--platform", "esp32", "--serialport", port, "--devicedetails");

    /// <summary>The firmware, onto a board whose flash is erased first: what was there before could be taken for ours.</summary>
    public static string Firmware(string target, string port) => Line("--update", "--target", target, "--serialport", port, "--masserase");

    /// <summary>
    /// The program. With --update in the same line nanoff ignores the address. Without an address it takes 0x1B0000, which on a
    /// plain ESP32 lies in the firmware's own partition: the board then starts without a program, and nanoff said OK.
    /// </summary>
    public static string Program(string target, string port, string image, DeployPartition partition) =>
        Line("--target", target, "--serialport", port, "--deploy", "--image", image, "--address", partition.AddressText);

    public static string BoardDetails(string port) => Line("--nanodevice", "--serialport", port, "--devicedetails");

    /// <summary>The port stands in the file: beside --serialport, older ones would look for a boot loader.</summary>
    public static string Files(string file) => Line("--filedeployment", file);

    public static string Network(string file) => Line("--networkdeployment", file);

    public static string Quoted(string word) => word.Contains(' ') ? $"\"{word}\"" : word;

    private static string Line(params string[] words) => "nanoff " + string.Join(' ', words.Select(Quoted));
}
