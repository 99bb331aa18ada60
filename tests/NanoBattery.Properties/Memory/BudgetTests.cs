namespace NanoBattery.Memory;

/// <summary>
/// A board without PSRAM has some 90 KB for everything that is written in C#. It may grow by what a budget leaves, and not
/// more without somebody looking.
/// </summary>
[TestClass]
public class BudgetTests
{
    private const int Hour = 3_600;

    // Coarse steps once the device is found: it is a long day.
    private const int FoundSeconds = 60;
    private const int StepMs = 500;

    // A reason that binds at one moment and not at the other. A block an hour would be more.
    private const int OneText = 120;

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void A_board_at_work_takes_no_more_than_its_budget(string kind)
    {
        int all = Budget.AllOf(kind);
        Assert.IsLessThanOrEqualTo(Budget.Of(kind), all, "bytes; the largest:\n" + Largest(kind));
        Assert.IsLessThanOrEqualTo(all * 115 / 100, Budget.Of(kind), "a budget is at most 15 % above what is taken");
    }

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void No_piece_is_too_large_for_a_heap_in_use(string kind)
    {
        Assert.IsLessThan(Budget.LargestPiece, Budget.Settled(kind).Largest.Bytes, Budget.Settled(kind).Largest.Name);
    }

    [TestMethod]
    public void No_piece_is_too_large_while_settings_are_read_or_the_portal_is_asked()
    {
        foreach (HeapItem largest in new[] { Surroundings.LargestOfReading, Surroundings.LargestOfPortal })
        {
            Assert.IsLessThan(Budget.LargestPiece, largest.Bytes, largest.Name);
        }
    }

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void A_day_makes_no_board_larger(string kind)
    {
        LivingBoard living = new(kind, announces: true);
        living.Run(FoundSeconds);
        living.Run(Hour, StepMs);
        int first = BoardHeap.Of(living.Board).Bytes;
        int heard = living.Heard;
        living.Run(23 * Hour, StepMs);
        Assert.IsLessThan(first + OneText, BoardHeap.Of(living.Board).Bytes);
        Assert.IsGreaterThan(23 * Hour / 2, living.Heard - heard, "the device was heard all day");
    }

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void No_board_keeps_the_settings(string kind)
    {
        Assert.AreEqual(0, Budget.Settled(kind).BytesOf("settings"));
    }

    private static IEnumerable<object[]> Kinds => BoardKind.All.Select(kind => new object[] { kind });

    private static string Largest(string kind) => string.Join('\n', Budget.Settled(kind).Items.GroupBy(item => item.Name)
        .Select(group => (Bytes: group.Sum(item => item.Bytes), group.Key)).OrderDescending().Take(20).Select(item => $"{item.Bytes,6} {item.Key}"));
}
