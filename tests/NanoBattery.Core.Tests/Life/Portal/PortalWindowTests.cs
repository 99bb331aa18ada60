using NanoBattery.Portal;

namespace NanoBattery.Tests;

[TestClass]
public class PortalWindowTests
{
    private const long Minute = 60_000;

    [TestMethod]
    public void A_portal_that_nobody_asked_for_is_never_open()
    {
        PortalWindow window = new PortalWindow(15);
        for (long now = 0; now < 100 * Minute; now += Minute)
        {
            window.Use(now);
            Assert.IsFalse(window.Step(now));
        }
    }

    [TestMethod]
    public void A_portal_closes_when_it_was_not_used_for_the_set_minutes()
    {
        PortalWindow window = new PortalWindow(15);
        window.Open("No settings yet", 5 * Minute);
        Assert.AreEqual("No settings yet", window.Why);
        Assert.IsTrue(window.Step(20 * Minute - 1));
        Assert.IsFalse(window.Step(20 * Minute));
        Assert.AreEqual("", window.Why);
        window.Use(20 * Minute);
        Assert.IsFalse(window.Step(20 * Minute));
    }

    [TestMethod]
    public void Whoever_uses_it_keeps_it_open()
    {
        PortalWindow window = new PortalWindow(1);
        window.Open("button", 0);
        for (int i = 1; i < 100; i++)
        {
            window.Use(i * Minute - 1);
            Assert.IsTrue(window.Step(i * Minute));
        }

        Assert.IsFalse(window.Step(100 * Minute));
    }

    [TestMethod]
    public void The_button_opens_it_again_and_a_step_back_of_its_user_shortens_nothing()
    {
        PortalWindow window = new PortalWindow(15);
        window.Open("No settings yet", 0);
        Assert.IsFalse(window.Step(15 * Minute));
        window.Open("button", 30 * Minute);
        window.Use(10 * Minute);
        Assert.IsTrue(window.Step(45 * Minute - 1));
        window.Close();
        Assert.IsFalse(window.Step(45 * Minute - 1));
    }
}
