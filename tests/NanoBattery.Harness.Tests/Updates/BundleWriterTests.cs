using NanoBattery.Harness.Updates;
using NanoBattery.Tests;
using NanoBattery.Update;

namespace NanoBattery.Harness.Tests.Updates;

[TestClass]
public sealed class BundleWriterTests
{
    private static readonly BundleContent Content = new(
        2, new Version(1, 16), "Shed.Program", [new BundlePart("Core", Baked.Part(1, 700)), new BundlePart("Shed", Baked.Part(2, 90))]);

    [TestMethod]
    public void A_bundle_is_the_one_that_the_format_says_byte_for_byte()
    {
        CollectionAssert.AreEqual(new Baked().Bytes(), BundleWriter.Write(Content, Baked.BoardKey()));
    }

    [TestMethod]
    public void Nothing_leaves_that_a_board_would_refuse()
    {
        Refuses(Refusal.BadManifest, Content with { EntryType = "Shed/Program" });
        Refuses(Refusal.BadManifest, Content with { EntryType = new string('x', 300) });
        Refuses(Refusal.BadManifest, Content with { EntryType = "Schüppe.Program" });
        Refuses(Refusal.BadManifest, Content with { Parts = [.. Content.Parts, .. Content.Parts] });
        Refuses(Refusal.BadManifest, Content with { Parts = [] });
        Refuses(Refusal.BadManifest, Content with { Version = 0 });
        Refuses(Refusal.TooLarge, Content with { Parts = [new BundlePart("Core", new byte[BundleFormat.LongestPart + 1])] });
        Refuses(Refusal.TooLarge, Content with { Parts = [.. Enumerable.Range(0, 300).Select(i => new BundlePart($"P{i}", [1]))] });
    }

    private static void Refuses(Refusal refusal, BundleContent content) =>
        Assert.AreEqual(refusal, Assert.ThrowsExactly<BundleException>(() => BundleWriter.Write(content, Baked.BoardKey())).Refusal);
}
