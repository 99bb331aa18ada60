namespace NanoBattery.Harness.Tests.Simulation.Pylontech;

[TestClass]
public sealed class ViolationTests
{
    private readonly Talk _talk = new();

    [TestMethod]
    [DataRow("shut")]
    [DataRow("trst")]
    [DataRow("prot")]
    [DataRow("ctrl cfet 0")]
    [DataRow("config")]
    [DataRow("flaw")]
    [DataRow("help")]
    [DataRow("login admin")]
    [DataRow("time 26 03 20 06 00 00")]
    [DataRow("pwr 1 2")]
    [DataRow("pwrs")]
    public void What_a_program_must_not_send_is_written_down(string command)
    {
        _talk.Send(command + "\n");

        CollectionAssert.AreEqual(new[] { command }, _talk.Device.Violations.ToArray());
    }

    [TestMethod]
    public void What_it_may_send_is_not()
    {
        _talk.Send("pwr\npwr 1\r\nbat 16\n\n\r\ninfo\nstat 2\nsoh 3\nunit\ntime\nlogin debug\npwrsys\nlogout\nqpwr 1\n~20014682C0048520FCC3\r");

        Assert.IsEmpty(_talk.Device.Violations);
    }

    [TestMethod]
    public void What_was_sent_counts_and_not_what_arrived()
    {
        var talk = new Talk(faults: "silence=always");
        talk.Send("shut\n");

        Assert.HasCount(1, talk.Device.Violations);
        Assert.IsEmpty(new Talk(faults: "flip=0.5").Device.Violations);
    }
}
