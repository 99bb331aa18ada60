using NanoBattery.Settings;

namespace NanoBattery.Memory;

/// <summary>The page with what each kind of board takes: the model's figures now, and how far they may grow.</summary>
public static class Budget
{
    /// <summary>No allocation may need more in one piece: a heap in use is in pieces.</summary>
    public const int LargestPiece = 8_000;

    private const string Types = "types of the assemblies";
    private const string PageTypes = "types of the page's assemblies";
    private const int SettledSeconds = 300;

    private static readonly Dictionary<string, BoardHeap> Heaps = [];

    /// <summary>What a board of this kind may take in all, bytes.</summary>
    public static int Of(string kind) => kind switch
    {
        BoardKind.Shunt => 65_500,
        BoardKind.Solar => 62_500,
        BoardKind.Charger => 62_000,
        BoardKind.Inverter => 61_500,
        BoardKind.OneModule => 79_500,
        BoardKind.EightModules => 89_000,
        BoardKind.SixteenModules => 100_000,
        _ => throw new ArgumentException("there is no budget for " + kind, nameof(kind)),
    };

    /// <summary>A part of the page's table and its bytes on a kind of board. Another part is another row.</summary>
    public static IEnumerable<(string Name, Func<string, int> Bytes)> Parts =>
    [
        .. HeapParts.Names.Where(part => part != "settings").Select(part => (part, (Func<string, int>)(kind => Settled(kind).BytesOf(part)))),
        ("outbox", _ => Surroundings.OfOutbox),
        ("network, files and watch", _ => Surroundings.OfRest),
        ("static tables", _ => StaticHeap.Measure().Bytes),
        (Types, _ => Firmware.Assemblies.Sum(AssemblyTables.BytesOf)),
        (PageTypes, _ => Firmware.OfPage.Sum(AssemblyTables.BytesOf)),
    ];

    /// <summary>What a board takes whose memory has room for more than to guard.</summary>
    public static IEnumerable<(string Name, Func<string, int> Bytes)> More =>
    [
        ("and with its history", kind => AllOf(kind) + PageHeap.OfHistory),
        ("and with its page", kind => AllOf(kind) + PageHeap.OfHistory + PageHeap.OfPage),
    ];

    public static int AllOf(string kind) => Parts.Sum(part => part.Bytes(kind));

    /// <summary>What is on the heap of its own, without what the interpreter keeps of the assemblies.</summary>
    public static int ObjectsOf(string kind) => Parts.Where(part => part.Name is not (Types or PageTypes)).Sum(part => part.Bytes(kind));

    /// <summary>The heap of a board that has been talked to for some minutes, and has announced everything.</summary>
    public static BoardHeap Settled(string kind)
    {
        lock (Heaps)
        {
            if (!Heaps.TryGetValue(kind, out BoardHeap? heap))
            {
                LivingBoard living = new(kind, announces: true);
                living.Run(SettledSeconds);
                Heaps[kind] = heap = BoardHeap.Of(living.Board);
            }

            return heap;
        }
    }

    /// <summary>What all settings take while somebody holds them, bytes.</summary>
    public static int OfSettings => BoardHeap.Of(new BoardSettings()).Bytes;
}
