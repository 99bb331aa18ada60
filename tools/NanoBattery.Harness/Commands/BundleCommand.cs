using System.CommandLine;

namespace NanoBattery.Harness.Commands;

/// <summary>Makes, shows and gives out bundles: what a board with a loader is updated with.</summary>
internal static class BundleCommand
{
    public static Command Create()
    {
        var command = new Command("bundle", "make, show and serve what a board is updated with")
        {
            BundlePackCommand.Create(),
            BundleShowCommand.Create(),
            BundleKeyCommand.Create(),
            BundleServeCommand.Create(),
        };
        command.SetAction(int (ParseResult _) => throw new UsageException("bundle: which of pack, show, key or serve?"));
        return command;
    }
}
