namespace NanoBattery.Harness.Tests.Simulation.Pylontech;

[TestClass]
public sealed class LoginTests
{
    private readonly Talk _talk = new();

    [TestMethod]
    public void Who_logs_in_gets_another_prompt_until_he_logs_out()
    {
        Assert.AreEqual("login debug\n\r@\r\n\rCommand completed successfully\r\n\r$$\r\n\rpylon_debug>", _talk.Ask("login debug"));
        Assert.AreEqual("\n\rpylon_debug>", _talk.Ask(""));
        Assert.IsTrue(_talk.Ask("logout").EndsWith("$$\r\n\rpylon>", StringComparison.Ordinal));
    }

    [TestMethod]
    public void The_whole_stack_is_told_only_after_login()
    {
        _talk.Ask("login debug");
        var reply = _talk.Ask("pwrsys");

        Assert.IsTrue(reply.StartsWith("pwrsys\n\r@\r\r\n Power System Information\r\r\n ---------------------------------\r\r\n System is ", StringComparison.Ordinal), reply);
        StringAssert.Contains(reply, "\r\r\n Present Num              : 3        \r\r\n Sleep Num                : 0        \r\r\n");
        StringAssert.Contains(reply, "\r\r\n System FCC               : 150000   mAH\r\r\n");
        StringAssert.Contains(reply, "\r\r\n Recommend chg voltage    : 53250    mV\r\r\n Recommend dsg voltage    : 46000    mV\r\r\n");
    }
}
