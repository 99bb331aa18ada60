using NanoBattery.Harness.Tests.Documentation;
using NanoBattery.Update;
using NanoBattery.Updates;

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
    public void The_page_has_the_words_of_what_keeps_an_update_from_beginning()
    {
        var page = Pages.Read("docs/updates.md");
        foreach (var word in (string[])[UpdateWords.NoLoader, UpdateWords.Retained, UpdateWords.BadAddress, UpdateWords.NoServer, UpdateWords.NoFile, UpdateWords.NoLength, UpdateWords.Failed])
        {
            StringAssert.Contains(page, $"| `{word}` | ");
            CollectionAssert.DoesNotContain(Enum.GetValues<Refusal>().Select(RefusalWords.Of).ToArray(), word);
        }
        StringAssert.Contains(page, $"The address has {UpdateKeeper.LongestAddress} characters at most");
    }

    [TestMethod]
    public void The_messages_page_has_every_key_and_every_stage_of_an_update()
    {
        var page = Pages.Read("docs/messages.md");
        var message = new UpdateState().Write(UpdateStage.Ready, 1, 0, -1);
        using var json = System.Text.Json.JsonDocument.Parse(message.Buffer.AsMemory(0, message.Length));
        var section = page[page.IndexOf("## An update", StringComparison.Ordinal)..page.IndexOf("## A device", StringComparison.Ordinal)];
        foreach (var key in json.RootElement.EnumerateObject())
        {
            StringAssert.Contains(section, $"`{key.Name}`");
        }
        for (var stage = UpdateStage.Cable; stage <= UpdateStage.Restarting; stage++)
        {
            StringAssert.Contains(section, $"`{UpdateStage.InWords(stage)}`");
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
