namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>The list of commands: the one reply that devices cut into pages.</summary>
internal static class HelpRows
{
    private const int RowsOfAPage = 20;

    private static readonly (string Command, string Does)[] Local =
    [
        ("bat", "cells of a module: bat [address]"),
        ("data", "not in this simulation"),
        ("datalist", "not in this simulation"),
        ("disp", "not in this simulation"),
        ("getpwr", "not in this simulation"),
        ("help", "this list"),
        ("info", "what a module is: info [address]"),
        ("log", "not in this simulation"),
        ("login", "more commands: login [password]"),
        ("logout", "fewer commands"),
        ("pwr", "all modules, or one: pwr [address]"),
        ("pwrsys", "the whole stack, after login"),
        ("soh", "health of the cells: soh [address]"),
        ("stat", "counters of a module: stat [address]"),
        ("time", "the device's clock"),
        ("unit", "which modules there are"),
    ];

    private static readonly string[] Remote = ["bat", "info", "pwr", "soh", "stat", "time"];

    public static Reply All()
    {
        var reply = new Reply("\r\n\r") { PageRows = RowsOfAPage };
        reply.Add("Local command:");
        foreach (var (command, does) in Local)
        {
            reply.Add($"{command,-9}{does}");
        }
        reply.Add(new string('*', 58)).Add("Remote command:");
        foreach (var command in Remote)
        {
            reply.Add($"{command,-9}of another module");
        }
        return reply;
    }
}
