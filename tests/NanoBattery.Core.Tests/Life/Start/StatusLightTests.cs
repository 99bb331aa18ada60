using NanoBattery.Start;

namespace NanoBattery.Tests;

[TestClass]
public class StatusLightTests
{
    [TestMethod]
    public void What_hinders_the_board_most_is_shown()
    {
        Assert.AreEqual(StatusLight.Guarding, StatusLight.StateOf(BoardMode.Running, false, true, true));
        Assert.AreEqual(StatusLight.NoBroker, StatusLight.StateOf(BoardMode.Running, false, true, false));
        Assert.AreEqual(StatusLight.NoReadings, StatusLight.StateOf(BoardMode.Running, false, false, true));
        Assert.AreEqual(StatusLight.NoReadings, StatusLight.StateOf(BoardMode.Running, false, false, false));
        Assert.AreEqual(StatusLight.Setup, StatusLight.StateOf(BoardMode.Setup, false, true, true));
        Assert.AreEqual(StatusLight.Safe, StatusLight.StateOf(BoardMode.Safe, false, true, true));
        Assert.AreEqual(StatusLight.Wiping, StatusLight.StateOf(BoardMode.Safe, true, true, true));
    }

    [TestMethod]
    public void It_is_lit_and_dark_for_as_long_as_its_row_says()
    {
        StatusLight light = new StatusLight();
        for (int state = 0; state < StatusLight.Count; state++)
        {
            int period = light.LitMsOf(state) + light.DarkMsOf(state);
            int lit = 0;
            for (int ms = 0; ms < period; ms += 5)
            {
                lit += light.IsLit(state, 7_000_000_000L * period + ms) ? 5 : 0;
            }

            Assert.AreEqual(light.LitMsOf(state), lit);
            Assert.IsTrue(light.IsLit(state, 0));
        }
    }

    [TestMethod]
    public void No_two_states_look_alike()
    {
        StatusLight light = new StatusLight(keepsWords: true);
        for (int one = 0; one < StatusLight.Count; one++)
        {
            Assert.IsTrue(light.LookOf(one).Length > 0 && light.MeaningOf(one).Length > 0);
            for (int other = 0; other < one; other++)
            {
                Assert.IsFalse(light.LitMsOf(one) == light.LitMsOf(other) && light.DarkMsOf(one) == light.DarkMsOf(other));
            }
        }
    }
}
