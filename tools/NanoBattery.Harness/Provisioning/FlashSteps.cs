namespace NanoBattery.Harness.Provisioning;

/// <summary>The way from a bare board to one that runs the program.</summary>
public static class FlashSteps
{
    /// <param name="target">The firmware.</param>
    /// <param name="port">Where the board is.</param>
    /// <param name="partition">Where the program goes.</param>
    /// <param name="image">The program's file.</param>
    /// <param name="content">What it holds; null where nobody looked.</param>
    /// <param name="chip">What nanoff should find.</param>
    public static IReadOnlyList<Step> For(string target, string port, DeployPartition partition, string image, BoardImage? content, string chip) =>
    [
        new("Get nanoff, nanoFramework's flasher, once. It needs the .NET SDK. Where it is there already: dotnet tool update -g nanoff.",
            "dotnet tool install -g nanoff",
            "its version: from the end of July 2026 or later (2.5.162 is). Older ones say OK where nothing was written."),
        new("Find the board's port, with no other program on it.", Nanoff.ListPorts,
            $"{port}. If it is missing: a cable that only charges, a driver, or on Linux no right to it (group dialout)."),
        new("Ask the chip. Where it does not answer: hold BOOT, press EN (RESET), let BOOT go, and say it again.", Nanoff.ChipDetails(port),
            $"{chip}. Another chip needs another --board."),
        new("Put the firmware on it. Everything that was on the board is erased.", Nanoff.Firmware(target, port),
            "OK behind Erasing flash and behind Flashing firmware. Run it in a terminal: in a pipe nanoff may fail at its own progress."),
        new("Press EN (RESET) and ask the firmware: only its answer tells that it was written.", Nanoff.BoardDetails(port),
            $"Target {target} and a version that begins with {KnownBoards.Runtime}. One that begins with 2 is the preview, which refuses our program."),
        new("Put the program on it. The address is where this board's firmware looks for it; nanoff's own guess is not that of every chip, and "
            + "beside --update it ignores the address: so this is a line of its own.", Nanoff.Program(target, port, image, partition),
            "OK behind Flashing deployment partition."),
        new("Press EN (RESET) and ask again.", Nanoff.BoardDetails(port),
            (content is null ? "under Assemblies mscorlib and NanoBattery.Esp32, among others."
                : $"under Assemblies {content.Parts.Count} names, from {content.Parts[0].Name} to {content.Parts[^1].Name}.")
            + " No name at all: the program lies at a wrong address."),
        new("Watch it start, in any serial terminal at 921600 baud; press EN (RESET) there. Close it before the next nanoff.",
            port.StartsWith("COM", StringComparison.Ordinal) ? null : $"picocom -b 921600 {port}",
            "nanoBattery and its version, then that it has no settings, and the name and password of its own Wi-Fi network."),
        new("Give it settings: on that network at http://192.168.4.1, or by this cable with the command provision. "
            + "Later, a new program needs only steps 6 and 7, and settings stay.", null,
            "the LED, and on the console that it joins your network and finds the broker."),
    ];
}
