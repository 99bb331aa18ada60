using System.CommandLine;
using NanoBattery.Harness.Provisioning;

namespace NanoBattery.Harness.Commands;

/// <summary>Checks what can be checked without a board, and tells what nanoff has to be told. It flashes nothing itself.</summary>
internal static class FlashCommand
{
    private const string BuiltImage = "firmware/NanoBattery.Esp32/bin/Release/netnano1.0/NanoBattery.Esp32.bin";

    public static Command Create()
    {
        var board = new Option<string?>("--board") { Description = "the board, or enough of its name: \"WROVER-E\", \"S3 DevKitC-1 N8R8\"" };
        var target = new Option<string?>("--target") { Description = "instead of a board: its nanoFramework firmware, such as ESP32_REV3" };
        var port = Options.BoardPort();
        var image = new Option<string?>("--image") { Description = "the program, as the build writes it: NanoBattery.Esp32.bin" };
        var dryRun = new Option<bool>("--dry-run") { Description = "explain each step; without it only the commands are printed, and not run either" };
        var command = new Command("flash", "check an image and a board, and print how nanoff puts the one on the other") { board, target, port, image, dryRun };
        command.SetAction(parsed => Flash(
            Boards(parsed.GetValue(board), parsed.GetValue(target)), PortName.Check(parsed.GetRequiredValue(port)),
            parsed.GetValue(image), parsed.GetValue(dryRun)));
        return command;
    }

    private static IReadOnlyList<BoardKind> Boards(string? name, string? target) => (name, target) switch
    {
        ({ } one, null) => [KnownBoards.ByName(one)],
        (null, { } one) => KnownBoards.ByTarget(one),
        (null, null) => throw new UsageException("which board: give --board with a name, or --target with its firmware"),
        _ => throw new UsageException("--target: the board has one already; leave out --board or --target"),
    };

    private static int Flash(IReadOnlyList<BoardKind> boards, string port, string? path, bool explain)
    {
        // Where a target is on boards of several sizes, the smallest counts.
        var (board, image) = (boards[0], path is null ? null : BoardImage.Read(path));
        if (image is not null && image.Bytes > board.Partition.Bytes)
        {
            throw new UsageException(
                $"--image {path}: is {image.Bytes} bytes long, and {board.Name} has room for {board.Partition.Bytes}; take a board with more flash");
        }
        var steps = FlashSteps.For(board.Target, port, board.Partition, path ?? BuiltImage, image, Chip(boards));
        if (explain)
        {
            Show(boards, image, path);
            Print(StepView.Explained(steps));
        }
        else
        {
            Console.Error.WriteLine("nothing is run: nanoff flashes; these are its commands, and --dry-run explains them");
            Print(steps.Where(step => step.Command is not null).Select(step => step.Command!));
        }
        return CommandLine.Done;
    }

    private static void Show(IReadOnlyList<BoardKind> boards, BoardImage? image, string? path)
    {
        var room = boards[0].Partition;
        Print(boards.SelectMany(board => StepView.Wrapped($"{board.Name}: {board.FlashMegabytes} MB, {(board.Psram ? "PSRAM" : "no PSRAM")}", "board     ")));
        Print([$"firmware  {boards[0].Target} {KnownBoards.Runtime}", $"room      {room.Bytes} bytes for the program, from {room.AddressText}"]);
        if (image is null)
        {
            Print(StepView.Wrapped("none is named, so none was checked: name it with --image", "image     "));
        }
        else
        {
            Print([$"image     {path}: {image.Bytes} bytes, {image.Parts.Count} parts"]);
            Print(image.Parts.Select(part => $"          {part.Bytes,8}  {part.Name} {part.Version}"));
        }
        Print(["", "Nothing of this is run. Do it step by step, and go on only when you see what should be seen.", ""]);
    }

    private static string Chip(IReadOnlyList<BoardKind> boards)
    {
        var sizes = string.Join(" or ", boards.Select(board => board.FlashMegabytes).Distinct().Order());
        var chip = boards[0].Target.StartsWith("ESP32_S3", StringComparison.Ordinal) ? "ESP32-S3"
            : boards[0].Target.EndsWith("REV3", StringComparison.Ordinal) ? "ESP32, revision v3 or later" : "ESP32";
        return $"{chip}, flash size {sizes}MB";
    }

    private static void Print(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Console.WriteLine(line);
        }
    }
}
