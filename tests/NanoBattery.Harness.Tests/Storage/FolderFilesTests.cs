using System.Text;
using NanoBattery.Files;
using NanoBattery.Harness.Storage;
using NanoBattery.Harness.Tests.Lines;

namespace NanoBattery.Harness.Tests.Storage;

[TestClass]
public sealed class FolderFilesTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly List<string> _log = [];
    private readonly FolderFiles _files;

    public FolderFilesTests()
    {
        Directory.CreateDirectory(_directory.File("kept"));
        _files = new(_directory.File("kept"), _log.Add);
    }

    public void Dispose() => _directory.Dispose();

    [TestMethod]
    public void A_file_is_what_was_written_to_it_last()
    {
        Assert.AreEqual(-1, _files.Length("trenda.a"));
        Assert.IsTrue(Write("trenda.a", "a longer one"));
        Assert.IsTrue(_files.Write("trenda.a", "0123456"u8.ToArray(), 1, 5));
        Assert.AreEqual(5, _files.Length("trenda.a"));
        Assert.AreEqual("12345", Read("trenda.a", 0, 9));
        Assert.AreEqual("34", Read("trenda.a", 2, 2));
        Assert.AreEqual("", Read("trenda.a", 5, 9));
        Assert.IsEmpty(_log);
    }

    [TestMethod]
    public void A_file_is_moved_to_a_name_that_is_free_alone()
    {
        Write("one", "1");
        Write("two", "2");
        Assert.IsFalse(_files.Move("one", "two"));
        Assert.AreEqual("2", Read("two", 0, 9));
        Assert.IsTrue(_files.Delete("two"));
        Assert.IsTrue(_files.Delete("two"));
        Assert.IsTrue(_files.Move("one", "two"));
        Assert.AreEqual(-1, _files.Length("one"));
        Assert.AreEqual("1", Read("two", 0, 9));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("..")]
    [DataRow("../history")]
    [DataRow("/etc/passwd")]
    [DataRow("a\0b")]
    public void A_bad_name_is_no_file_and_said_once(string name)
    {
        Assert.IsFalse(Write(name, "1"));
        Assert.AreEqual(-1, _files.Length(name));
        Assert.AreEqual("", Read(name, 0, 9));
        Assert.IsFalse(_files.Delete(name));
        Assert.HasCount(1, _log);
    }

    [TestMethod]
    public void A_folder_that_is_gone_is_said_once_until_it_is_back()
    {
        Directory.Delete(_directory.File("kept"));
        Assert.IsFalse(Write("trenda.a", "1"));
        Assert.IsFalse(Write("trenda.a", "1"));
        Assert.HasCount(1, _log);
        StringAssert.StartsWith(_log[0], $"store: {_directory.File("kept")}/trenda.a: ");
        Directory.CreateDirectory(_directory.File("kept"));
        Assert.IsTrue(Write("trenda.a", "1"));
        Directory.Delete(_directory.File("kept"), recursive: true);
        Assert.IsFalse(Write("trenda.a", "1"));
        Assert.HasCount(2, _log);
    }

    [TestMethod]
    public void Of_a_file_that_was_cut_the_copy_before_it_counts()
    {
        var store = new FileStore(_files, 10);
        store.Write("trenda", [1, 1, 1], 3);
        store.Write("trenda", [2, 2, 2], 3);
        var cut = _directory.File("kept/trenda.b");
        File.WriteAllBytes(cut, File.ReadAllBytes(cut)[..^1]);
        var buffer = new byte[10];
        Assert.AreEqual(3, new FileStore(_files, 10).Read("trenda", buffer));
        Assert.AreEqual(1, buffer[0]);
    }

    private bool Write(string name, string text) => _files.Write(name, Encoding.ASCII.GetBytes(text), 0, text.Length);

    private string Read(string name, int at, int count)
    {
        var buffer = new byte[20];
        return Encoding.ASCII.GetString(buffer, 3, _files.Read(name, at, buffer, 3, count));
    }
}
