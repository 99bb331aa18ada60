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
        if (MistakeIn(parsed, args) is { } mistake)
        {
            return Refuse(mistake);
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

    /// <summary>What is wrong with the form of a command line, or null. Nothing of it is done.</summary>
    public static string? MistakeIn(string[] args) => MistakeIn(Root().Parse(args), args);

    /// <summary>The commands by their names.</summary>
    public static IReadOnlyList<string> Names => [.. Root().Subcommands.Select(command => command.Name)];

    private static string? MistakeIn(ParseResult parsed, string[] args) =>
        parsed.Errors.Count == 0 ? null
        : parsed.CommandResult.Command is not RootCommand ? parsed.Errors[0].Message.TrimEnd('.')
        : args.Length == 0 ? $"which command: {string.Join(", ", Names.SkipLast(1))} or {Names[^1]}?"
        : $"{args[0]}: is not one of {string.Join("|", Names)}";

    private static RootCommand Root() => new("nanoBattery on the desk: the board's own code against recordings, simulated devices and real serial lines.")
    {
        ReplayCommand.Create(),
        RunCommand.Create(),
        RecordCommand.Create(),
        SimulateCommand.Create(),
        RehearseCommand.Create(),
        PortalCommand.Create(),
        ProvisionCommand.Create(),
        FlashCommand.Create(),
        BundleCommand.Create(),
    };

    private static int Refuse(string message)
    {
        Console.Error.WriteLine($"nanobattery: {message.ReplaceLineEndings(" ")}; see --help");
        return Refused;
    }
}
