using NanoBattery.Harness.Tests.Documentation;
using NanoBattery.Update;

namespace NanoBattery.Harness.Tests.Updates;

[TestClass]
public sealed class UpdatePageTests
{
    [TestMethod]
    public void The_page_has_every_word_of_a_refusal_and_each_is_another()
    {
        var page = Pages.Read("docs/updates.md");
        var words = Enum.GetValues<Refusal>().Select(RefusalWords.Of).ToArray();
        CollectionAssert.AllItemsAreUnique(words);
        CollectionAssert.DoesNotContain(words, "unknown");
        foreach (var word in words.Skip(1))
        {
            StringAssert.Contains(page, $"`{word}`");
        }
    }

    [TestMethod]
    public void The_page_tells_the_boards_limits_and_where_the_fields_are()
    {
        var page = Pages.Read("docs/updates.md");
        StringAssert.Contains(page, $"more than {BundleFormat.MostParts} parts, or a part of more than {BundleFormat.LongestPart / 1024} KB");
        StringAssert.Contains(page, $"{SlotUpdates.SpareBytes / 1024} KB must stay free");
        StringAssert.Contains(page, $"half as much again and {Loader.SpareMemoryBytes / 1024} KB do not fit");
        foreach (var field in (int[])[BundleFormat.LengthAt, BundleFormat.ApplicationAt, BundleFormat.TrainAt, BundleFormat.FirmwareAt, BundleFormat.PartCountAt, BundleFormat.EntryLengthAt])
        {
            StringAssert.Contains(page, $"\n| {field} | ");
        }
    }
}
