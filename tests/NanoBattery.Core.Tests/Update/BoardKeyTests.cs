using NanoBattery.Update;

namespace NanoBattery.Tests;

[TestClass]
public class BoardKeyTests
{
    [TestMethod]
    public void A_key_is_a_file_of_32_bytes_that_somebody_made()
    {
        CutFiles files = new CutFiles();
        Assert.IsTrue(BoardKey.Read(files) == null);
        files.Put(Slots.KeyFile, Hex.Repeat(9, 31));
        Assert.IsTrue(BoardKey.Read(files) == null);
        files.Put(Slots.KeyFile, Hex.Repeat(9, 33));
        Assert.IsTrue(BoardKey.Read(files) == null);
        files.Put(Slots.KeyFile, Hex.Repeat(0, 32));
        Assert.IsTrue(BoardKey.Read(files) == null);
        files.Put(Slots.KeyFile, Hex.Repeat(9, 32));
        Assert.AreEqual(Hex.Of(Hex.Repeat(9, 32)), Hex.Of(BoardKey.Read(files)!));
    }

    [TestMethod]
    public void Without_a_key_what_is_good_starts_and_what_nobody_vouches_for_does_not()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        Assert.AreEqual(Slots.A, new Loader(bench.Files, new StubHost(), null).Choose());

        bench = new UpdateBench();
        bench.Files.Put(Slots.FileOf(Slots.A), new Baked() { Key = new byte[0] }.Bytes());
        Assert.AreEqual(Slots.None, new Loader(bench.Files, new StubHost(), null).Choose());
    }
}
