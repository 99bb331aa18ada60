using System.CommandLine;

namespace NanoBattery.Harness.Commands;

/// <summary>The harness's command line: what is wrong with it is said in one line, with exit code 2.</summary>
public static class CommandLine
{
    public const int Done = 0;
    public const int Refused = 2;

    public static int Run(string[] args)
    {
        var parsed = Root().Parse(args);
        if (parsed.CommandResult.Command is RootCommand && parsed.Errors.Count > 0)
        {
            return Refuse(args.Length == 0 ? "which command: replay, run, record, simulate or portal?" : $"{args[0]}: is not one of replay|run|record|simulate|portal");
        }
        if (parsed.Errors.Count > 0)
        {
            return Refuse(parsed.Errors[0].Message.TrimEnd('.'));
        }
        try
        {
            // Ctrl-C and SIGTERM are the commands' own business: each ends what it began.
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (Exception trouble) when (Trouble.IsExpected(trouble))
        {
            return Refuse(trouble.Message);
        }
    }

    private static RootCommand Root() => new("nanoBattery on the desk: the board's own code against recordings, simulated devices and real serial lines.")
    {
        ReplayCommand.Create(),
        RunCommand.Create(),
        RecordCommand.Create(),
        SimulateCommand.Create(),
        PortalCommand.Create(),
    };

    private static int Refuse(string message)
    {
        Console.Error.WriteLine($"nanobattery: {message.ReplaceLineEndings(" ")}; see --help");
        return Refused;
    }
}
