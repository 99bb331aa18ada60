using NanoBattery.Pylontech;

namespace NanoBattery.Tests;

[TestClass]
public class SystemReplyTests
{
    private const string Stack = "at 50000, present 2, asleep 1, mV 51195, mA -14500, left 94720, full 148000, soc 640, health 97, "
        + "max mV 53250, min mV 46000, charge 18500, discharge 37000";

    [TestMethod]
    public void The_stack_tells_its_state_and_the_limits_that_it_recommends()
    {
        Expect(ConsoleText.Reply("pwrsys", ConsoleSamples.Stack), Stack + ", stack charge 37000, stack discharge 74000");
    }

    [TestMethod]
    public void An_older_firmware_recommends_nothing_for_the_stack_as_a_whole()
    {
        string[] lines = new string[ConsoleSamples.Stack.Length - 4];
        for (int i = 0; i < lines.Length; i++)
        {
            lines[i] = ConsoleSamples.Stack[i];
        }

        Expect(ConsoleText.Reply("pwrsys", lines), Stack);
    }

    [TestMethod]
    public void A_limit_of_zero_is_a_limit_and_a_dash_is_none()
    {
        Talk talk = new Talk();
        string text = ConsoleText.Reply("pwrsys", ConsoleSamples.Stack);
        text = ConsoleText.With(text, "18500", "0    ");
        Assert.AreEqual(Verdict.Good, talk.Hear("pwrsys", ConsoleText.With(text, "-37000", "-     ")));
        Assert.AreEqual(0, talk.System.ModuleMaxChargeMilliamps);
        Assert.AreEqual(Readings.Reading.Unknown, talk.System.ModuleMaxDischargeMilliamps);
    }

    [TestMethod]
    public void Limits_that_no_stack_has_are_not_believed()
    {
        Refuse("53250", "46000");
        Refuse("18500 ", "-18500");
        Refuse("-37000 ", "-300001");
        Refuse(": 64 ", ": 101");
        Refuse("Recommend chg current    : 18500    mA", "Recommend chg current");
    }

    private static void Expect(string text, string told)
    {
        Talk talk = new Talk();
        Assert.AreEqual(Verdict.Good, talk.Hear("pwrsys", text));
        Assert.AreEqual(told, Told.Of(talk.System));
    }

    private static void Refuse(string old, string other)
    {
        Talk talk = new Talk();
        string text = ConsoleText.With(ConsoleText.Reply("pwrsys", ConsoleSamples.Stack), old, other);
        Assert.AreEqual(Verdict.Doubtful, talk.Hear("pwrsys", text), other);
        Assert.AreEqual("", Told.Of(talk.System));
    }
}
