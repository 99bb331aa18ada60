using NanoBattery.Web.Whole;

namespace NanoBattery.Memory;

/// <summary>What a board asks its memory for before it opens history and page is what they take.</summary>
[TestClass]
public class PageBudgetTests
{
    [TestMethod]
    public void A_board_asks_for_what_its_history_takes() => Holds(PageHeap.OfHistory, BoardSite.HistoryBytes);

    [TestMethod]
    public void A_board_asks_for_what_its_page_takes() => Holds(PageHeap.OfPage, BoardSite.PageBytes);

    [TestMethod]
    public void A_board_asks_for_what_a_change_of_settings_takes() => Holds(PageHeap.OfImport, BoardSite.SettingsBytes);

    [TestMethod]
    public void No_answer_leaves_the_settings_behind() => Assert.AreEqual(0, PageHeap.Asked().BytesOf("settings"));

    [TestMethod]
    public void No_piece_is_too_large_for_a_heap_in_use()
    {
        HeapItem largest = PageHeap.Asked().Largest;
        Assert.IsLessThan(Budget.LargestPiece, largest.Bytes, largest.Name);
    }

    private static void Holds(int bytes, int asked)
    {
        Assert.IsLessThanOrEqualTo(asked, bytes);
        Assert.IsLessThanOrEqualTo(bytes * 115 / 100, asked, $"{bytes}: what is asked for is at most 15 % above what is taken");
    }
}
