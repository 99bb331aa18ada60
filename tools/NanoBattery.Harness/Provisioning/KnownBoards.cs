using System.Text.Json;
using System.Text.RegularExpressions;
using NanoBattery.Harness.Commands;

namespace NanoBattery.Harness.Provisioning;

/// <summary>The boards that the program is made for: hardware/boards.json.</summary>
public static class KnownBoards
{
    private static readonly Lazy<Contents> File = new(Read);

    /// <summary>The first two figures of the firmware's version.</summary>
    public static string Runtime => File.Value.Runtime;

    public static IReadOnlyList<BoardKind> All => File.Value.Boards;

    /// <summary>The board of a name, or of a part of it that no other board has.</summary>
    /// <exception cref="UsageException">There is none, or there are several.</exception>
    public static BoardKind ByName(string name)
    {
        // "ESP32-WROOM-32" is a module, and the beginning of another one's name.
        var word = new Regex(@$"(?<!\w){Regex.Escape(name)}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        var fitting = All.Where(board => board.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToArray();
        fitting = fitting.Length > 0 ? fitting : [.. All.Where(board => word.IsMatch(board.Name))];
        return fitting.Length switch
        {
            1 => fitting[0],
            0 => throw new UsageException($"--board {name}: no such board; there are: {Names(All)}"),
            _ => throw new UsageException($"--board {name}: fits {fitting.Length} boards, {Names(fitting)}; give more of the name"),
        };
    }

    /// <summary>The boards with this firmware. That with the least room is first.</summary>
    /// <exception cref="UsageException">There are none.</exception>
    public static IReadOnlyList<BoardKind> ByTarget(string target)
    {
        BoardKind[] fitting = [.. All.Where(board => board.Target == target).OrderBy(board => board.Partition.Bytes)];
        return fitting.Length > 0
            ? fitting
            : throw new UsageException($"--target {target}: is not one of {string.Join("|", All.Select(board => board.Target).Distinct())}");
    }

    private static string Names(IEnumerable<BoardKind> boards) => string.Join("; ", boards.Select(board => board.Name));

    private static Contents Read()
    {
        using var file = typeof(KnownBoards).Assembly.GetManifestResourceStream("boards.json")!;
        return JsonSerializer.Deserialize<Contents>(file, JsonSerializerOptions.Web)!;
    }

    private sealed record Contents(string Runtime, BoardKind[] Boards);
}
