using NanoBattery.Start;

namespace NanoBattery.Tests;

[TestClass]
public class ButtonTests
{
    [TestMethod]
    public void Held_for_three_seconds_it_opens_the_portal_once()
    {
        Finger finger = new Finger().LetGo(1_000);
        Assert.AreEqual("", finger.Press(2_900).Asked);
        Assert.AreEqual("portal ", finger.Press(200).Asked);
        Assert.AreEqual("portal ", finger.Press(6_000).LetGo(60_000).Asked);
        Assert.AreEqual("portal portal ", finger.Press(3_200).Asked);
    }

    [TestMethod]
    public void Held_for_ten_seconds_it_wipes_once_and_warned_before()
    {
        Finger finger = new Finger().LetGo(1_000);
        Assert.IsFalse(finger.Press(2_900).Button.WarnsOfWipe);
        Assert.IsTrue(finger.Press(300).Button.WarnsOfWipe);
        Assert.AreEqual("portal ", finger.Press(6_700).Asked);
        Assert.IsTrue(finger.Button.WarnsOfWipe);
        Assert.AreEqual("portal wipe ", finger.Press(400).Asked);
        Assert.IsFalse(finger.Button.WarnsOfWipe);
        Assert.AreEqual("portal wipe ", finger.Press(600_000).Asked);
    }

    [TestMethod]
    public void Let_go_before_ten_seconds_it_wipes_nothing_and_forgets()
    {
        Finger finger = new Finger().LetGo(1_000).Press(9_800).LetGo(200);
        Assert.IsFalse(finger.Button.WarnsOfWipe);
        Assert.AreEqual("portal portal ", finger.Press(9_800).LetGo(1_000).Asked);
    }

    [TestMethod]
    public void A_button_that_is_stuck_from_the_start_does_nothing()
    {
        Finger finger = new Finger().Press(600_000);
        Assert.AreEqual("", finger.Asked);
        Assert.IsFalse(finger.Button.WarnsOfWipe);
        Assert.AreEqual("portal wipe ", finger.LetGo(200).Press(11_000).Asked);
    }

    [TestMethod]
    public void Contacts_that_bounce_and_sparks_on_the_wire_count_for_nothing()
    {
        Finger finger = new Finger().LetGo(1_000);
        for (int i = 0; i < 1_000; i++)
        {
            finger.Press(20).LetGo(20);
        }

        Assert.AreEqual("", finger.Asked);
        finger.LetGo(200);
        for (int i = 0; i < 12; i++)
        {
            finger.Press(1_000).LetGo(20);
        }

        Assert.AreEqual("portal wipe ", finger.Asked);
    }

    [TestMethod]
    public void A_touch_during_which_the_board_stood_is_no_wipe()
    {
        Finger finger = new Finger().LetGo(1_000).Press(100);
        finger.NowMs += 60_000;
        Assert.AreEqual("", finger.Press(100).Asked);
    }

    private sealed class Finger
    {
        private const int LookMs = 20;

        public Button Button { get; } = new Button();

        public long NowMs { get; set; } = 100_000;

        public string Asked { get; private set; } = "";

        public Finger Press(int milliseconds) => Do(true, milliseconds);

        public Finger LetGo(int milliseconds) => Do(false, milliseconds);

        private Finger Do(bool isDown, int milliseconds)
        {
            for (int i = 0; i < milliseconds / LookMs; i++)
            {
                NowMs += LookMs;
                int asked = Button.Step(isDown, NowMs);
                Asked += asked == Button.OpenPortal ? "portal " : asked == Button.Wipe ? "wipe " : "";
            }

            return this;
        }
    }
}
