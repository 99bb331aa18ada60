using NanoBattery.Harness.Commands;
using NanoBattery.Harness.Storage;
using NanoBattery.Harness.Tests.Lines;

namespace NanoBattery.Harness.Tests.Storage;

[TestClass]
public sealed class FolderStoreTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly List<string> _log = [];
    private readonly string _folder;
    private readonly FolderStore _store;

    public FolderStoreTests()
    {
        _folder = _directory.File("deep/down");
        _store = Open();
    }

    public void Dispose() => _directory.Dispose();

    [TestMethod]
    public void What_was_written_is_there_after_a_restart()
    {
        Write(1, 2, 3);

        CollectionAssert.AreEqual(new byte[] { 1, 2, 3 }, ReadBy(Open()));
        CollectionAssert.AreEqual(new byte[] { 1, 2, 3 }, File.ReadAllBytes(Path.Combine(_folder, "history.bin")));
    }

    [TestMethod]
    public void A_blob_is_replaced_as_a_whole_and_nothing_else_is_left()
    {
        Write(1, 2, 3);
        Write(4);

        CollectionAssert.AreEqual(new byte[] { 4 }, ReadBy(Open()));
        Assert.HasCount(1, Directory.GetFiles(_folder));
    }

    [TestMethod]
    public void A_blob_is_as_long_as_was_said_and_not_as_its_buffer()
    {
        _store.Write("history", [1, 2, 3, 4], 2);

        CollectionAssert.AreEqual(new byte[] { 1, 2 }, ReadBy(_store));
    }

    [TestMethod]
    public void Blobs_are_kept_apart_by_their_names()
    {
        Write(1);
        _store.Write("guard-2", [2], 1);

        CollectionAssert.AreEqual(new byte[] { 1 }, ReadBy(_store));
        CollectionAssert.AreEqual(new byte[] { 2 }, ReadBy(_store, "guard-2"));
    }

    [TestMethod]
    public void A_power_cut_before_the_new_blob_has_its_name_leaves_the_old_one()
    {
        Write(1, 2, 3);
        File.WriteAllBytes(Path.Combine(_folder, "history.tmp"), [4, 5]);
        var after = Open();

        CollectionAssert.AreEqual(new byte[] { 1, 2, 3 }, ReadBy(after));
        after.Write("history", [6], 1);
        CollectionAssert.AreEqual(new byte[] { 6 }, ReadBy(after));
        Assert.HasCount(1, Directory.GetFiles(_folder));
    }

    [TestMethod]
    public void What_was_never_written_is_empty_and_no_trouble()
    {
        Assert.IsEmpty(ReadBy(_store));
        Assert.IsEmpty(_log);
    }

    [TestMethod]
    public void A_blob_longer_than_the_buffer_is_cut_to_it()
    {
        Write(1, 2, 3);
        var buffer = new byte[2];

        Assert.AreEqual(2, _store.Read("history", buffer));
        CollectionAssert.AreEqual(new byte[] { 1, 2 }, buffer);
    }

    [TestMethod]
    public void A_folder_that_nobody_may_write_to_is_said_once()
    {
        var store = new FolderStore("/proc/self", _log.Add);

        store.Write("history", [1], 1);
        store.Write("history", [2], 1);

        Assert.HasCount(1, _log);
        StringAssert.StartsWith(_log[0], "store: /proc/self/history.bin is not kept: ");
        Assert.IsEmpty(ReadBy(store));
    }

    [TestMethod]
    public void Trouble_is_said_again_only_after_a_success()
    {
        Directory.Delete(_folder);
        Write(1);
        Write(2);
        Assert.HasCount(1, _log);

        Directory.CreateDirectory(_folder);
        Write(3);
        Directory.Delete(_folder, recursive: true);
        Write(4);
        Assert.HasCount(2, _log);
    }

    [TestMethod]
    public void A_file_that_cannot_be_read_is_empty_and_said()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "history.bin"));

        Assert.IsEmpty(ReadBy(_store));
        Assert.HasCount(1, _log);
        StringAssert.StartsWith(_log[0], $"store: {_folder}/history.bin cannot be read: ");
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("..")]
    [DataRow("../history")]
    [DataRow("/tmp/history")]
    [DataRow("his.tory")]
    [DataRow("his tory")]
    [DataRow("straße")]
    public void A_bad_name_keeps_nothing_and_is_said(string name)
    {
        _store.Write(name, [1], 1);

        Assert.IsEmpty(ReadBy(_store, name));
        Assert.IsEmpty(Directory.GetFileSystemEntries(_folder));
        Assert.HasCount(1, _log);
        StringAssert.EndsWith(_log[0], "a name has letters, digits and - only");
    }

    [TestMethod]
    [DataRow(-1)]
    [DataRow(4)]
    public void A_length_that_the_buffer_does_not_have_leaves_the_old_blob(int length)
    {
        Write(1, 2, 3);

        _store.Write("history", [4, 5, 6], length);

        CollectionAssert.AreEqual(new byte[] { 1, 2, 3 }, ReadBy(Open()));
        Assert.HasCount(1, _log);
    }

    [TestMethod]
    public void A_folder_that_cannot_be_made_is_refused_with_its_option()
    {
        var file = _directory.File("file");
        File.WriteAllText(file, "");

        var error = Assert.ThrowsExactly<UsageException>(() => new FolderStore(file, _log.Add));

        StringAssert.StartsWith(error.Message, $"--store {file}: ");
    }

    private FolderStore Open() => new(_folder, _log.Add);

    private void Write(params byte[] bytes) => _store.Write("history", bytes, bytes.Length);

    private static byte[] ReadBy(FolderStore store, string name = "history")
    {
        var buffer = new byte[100];
        return buffer[..store.Read(name, buffer)];
    }
}
