using System.CommandLine;
using NanoBattery.Harness.Updates;
using NanoBattery.Update;

namespace NanoBattery.Harness.Commands;

/// <summary>Makes a key for a board.</summary>
internal static class BundleKeyCommand
{
    public static Command Create()
    {
        var output = new Option<string>("--out") { Description = "the file to write, for its owner only", Required = true };
        var command = new Command("key", "make a random key for a board") { output };
        command.SetAction(parsed => Make(parsed.GetRequiredValue(output)));
        return command;
    }

    private static int Make(string path)
    {
        KeyFile.Create(path);
        Console.Error.WriteLine($"{path}: a new key; put it onto the board over the cable as {Slots.KeyFile}, and keep it to yourself");
        return CommandLine.Done;
    }
}
