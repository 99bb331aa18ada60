namespace NanoBattery.Harness.Provisioning;

/// <summary>What is left to do with what was written.</summary>
public static class ProvisionSteps
{
    private const string Restart = "Press EN (RESET): a board reads its settings when it starts.";

    /// <param name="folder">What was written.</param>
    public static IReadOnlyList<Step> For(ProvisionFolder folder)
    {
        List<Step> steps = [Files(folder, "Put the files on the board, in place of older ones. No other program may have the port, a serial terminal neither.")];
        if (folder.HasNetwork)
        {
            steps.Add(new("Put the CA's certificates into the board's store, in place of older ones. "
                + "nanoff may show its help first and say that nothing was done: it goes on.", Nanoff.Network(folder.NetworkPath),
                "OK behind Updating client certificates, as nanoff calls them."));
        }
        steps.Add(new(Restart, null, "on the console, at 921600 baud: that the settings were read, then the network and the broker by their names."));
        steps.Add(new("Remove what was written: it holds passwords.", Remove(folder), "nothing more."));
        return steps;
    }

    /// <summary>Those of a board that is to forget.</summary>
    /// <param name="folder">What was written.</param>
    public static IReadOnlyList<Step> ForWipe(ProvisionFolder folder) =>
    [
        Files(folder, "Remove the settings and the key from the board; the program and the history stay. No other program may have the port."),
        new(Restart, null, "on the console, at 921600 baud: that it has none, and the name and password of its own Wi-Fi network."),
        new("Before the board goes to somebody else, erase all of it: the firmware keeps a network's password in a place of its own. "
            + "The command flash has the line for it, with --masserase.", null, "Erasing flash, OK."),
        new("Remove what was written.", Remove(folder), "nothing more."),
    ];

    private static Step Files(ProvisionFolder folder, string what) => new(what, Nanoff.Files(folder.FilesPath),
        "OK behind each Deploying file. Error deleting file only tells that there was none. Error deploying: say it again; nanoff ends "
        + "with 0 all the same.");

    private static string Remove(ProvisionFolder folder) => "rm " + string.Join(' ', folder.Written.Select(Nanoff.Quoted));
}
