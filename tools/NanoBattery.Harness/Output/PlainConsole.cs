using Spectre.Console;

namespace NanoBattery.Harness.Output;

/// <summary>A console for tables: in colours where somebody looks at a terminal.</summary>
internal static class PlainConsole
{
    private const int UnbrokenWidth = 1_000;
    private const int LeastWidth = 120;

    public static IAnsiConsole On(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
        });
        // Where nobody looks at a terminal, no line is broken.
        console.Profile.Width = Console.IsOutputRedirected ? UnbrokenWidth : Math.Max(console.Profile.Width, LeastWidth);
        return console;
    }
}
