namespace NanoBattery.Harness.Tests.Simulation.Pylontech;

[TestClass]
public sealed class PagerTests
{
    private const string Page = "\n\rPress [Enter] to be continued,other key to exit\r";

    private readonly Talk _talk = new();

    [TestMethod]
    public void Help_stops_after_a_page_and_waits()
    {
        var reply = _talk.Ask("help");

        Assert.IsTrue(reply.EndsWith(Page, StringComparison.Ordinal), reply);
        Assert.HasCount(20 + 1, Talk.RowsOf(reply));
    }

    [TestMethod]
    [DataRow("\r")]
    [DataRow("\n")]
    public void Enter_brings_the_rest(string enter)
    {
        _talk.Ask("help");
        var rest = _talk.Type(enter);

        Assert.IsTrue(rest.StartsWith("\r\n\r", StringComparison.Ordinal), rest);
        Assert.IsTrue(rest.EndsWith("Command completed successfully\r\n\r$$\r\n\rpylon>", StringComparison.Ordinal), rest);
    }

    [TestMethod]
    public void Any_other_key_leaves_the_list()
    {
        _talk.Ask("help");

        Assert.AreEqual("\r\n\r$$\r\n\rpylon>", _talk.Type("q"));
        StringAssert.Contains(_talk.Ask("time"), "completed");
    }

    [TestMethod]
    public void The_first_letter_of_a_command_leaves_the_list_too_and_the_command_lacks_it()
    {
        _talk.Ask("help");

        StringAssert.Contains(_talk.Ask("pwr 1") + _talk.Hear(), "Unknown command 'wr'");
    }
}
