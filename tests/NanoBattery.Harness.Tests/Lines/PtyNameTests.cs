using NanoBattery.Harness.Lines;

namespace NanoBattery.Harness.Tests.Lines;

[TestClass]
public sealed class PtyNameTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private string Link => _directory.File("shunt");

    public void Dispose() => _directory.Dispose();

    [TestMethod]
    public void A_terminal_is_found_by_its_link_while_it_lives()
    {
        using (var pty = new Pty(Link))
        {
            Assert.AreEqual(Link, pty.Path);
            Assert.AreEqual(pty.SlavePath, new FileInfo(Link).LinkTarget);
        }
        Assert.IsNull(new FileInfo(Link).LinkTarget);
    }

    [TestMethod]
    [DataRow("/dev/pts/99999")]
    [DataRow("nowhere")]
    public void The_link_of_a_dead_run_is_replaced(string target)
    {
        File.CreateSymbolicLink(Link, target);

        using var pty = new Pty(Link);

        Assert.AreEqual(pty.SlavePath, new FileInfo(Link).LinkTarget);
    }

    [TestMethod]
    public void A_real_file_is_not_replaced()
    {
        File.WriteAllText(Link, "precious");

        var error = Assert.ThrowsExactly<LineException>(() => new Pty(Link));

        Assert.AreEqual($"serial: {Link} exists and is not a pseudo terminal's link; remove it, or choose another name", error.Message);
        Assert.AreEqual("precious", File.ReadAllText(Link));
    }

    [TestMethod]
    public void A_link_to_something_that_lives_is_not_replaced()
    {
        File.CreateSymbolicLink(Link, "/dev/null");

        Assert.ThrowsExactly<LineException>(() => new Pty(Link));

        Assert.AreEqual("/dev/null", new FileInfo(Link).LinkTarget);
    }

    [TestMethod]
    public void A_link_that_a_later_run_took_over_is_left_alone()
    {
        var earlier = new Pty(Link);
        using var later = new Pty(Link);

        earlier.Dispose();

        Assert.AreEqual(later.SlavePath, new FileInfo(Link).LinkTarget);
    }

    [TestMethod]
    public void A_directory_that_is_missing_is_named()
    {
        var error = Assert.ThrowsExactly<LineException>(() => new Pty(Link + "/no/where"));

        StringAssert.StartsWith(error.Message, $"serial: the link {Link}/no/where cannot be made");
    }
}
