using NanoBattery.Settings;

namespace NanoBattery.Tests;

[TestClass]
public class PinTests
{
    private const string Free = "; 4, 13, 14, 18 and 21 are free on most boards";

    [TestMethod]
    public void Two_things_on_one_pin_are_refused()
    {
        Assert.AreEqual("board.pins.relay: GPIO 27 is board.pins.watchdog already" + Free, Refusal("relay", "27"));
        Assert.AreEqual("board.pins.led: GPIO 25 is board.pins.lineRx already" + Free, Refusal("led", "25"));
    }

    [TestMethod]
    public void Several_things_may_have_no_pin()
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("board.pins.led", "-1");
        settings.Set("board.pins.button", "-1");
        settings.Set("board.pins.watchdog", "-1");
        settings.Set("board.pins.relay", "-1");
        settings.CheckTogether();
        Assert.AreEqual(-1, settings.NumberOf(Setting.PinRelay));
    }

    [TestMethod]
    [DataRow("lineRx")]
    [DataRow("lineTx")]
    [DataRow("led")]
    [DataRow("button")]
    [DataRow("watchdog")]
    [DataRow("relay")]
    public void A_pin_of_the_flash_and_one_that_is_not_there_are_refused_for_anything(string pin)
    {
        for (int number = 0; number <= 48; number++)
        {
            string refusal = Refusal(pin, number.ToString());
            bool isFlash = number >= 6 && number <= 11;
            bool isNowhere = number == 24 || (number >= 28 && number <= 31);
            string head = "board.pins." + pin + ": GPIO " + number;
            Assert.AreEqual(isFlash, refusal == head + " belongs to the flash of an ESP32" + Free);
            Assert.AreEqual(isNowhere, refusal == head + " is on no ESP32, or its flash's" + Free);
        }
    }

    [TestMethod]
    public void A_pin_that_can_only_hear_drives_nothing()
    {
        string[] pins = { "lineTx", "led", "watchdog", "relay" };
        for (int i = 0; i < pins.Length; i++)
        {
            Assert.AreEqual("board.pins." + pins[i] + ": GPIO 34 can only hear, as 34 to 39 do" + Free, Refusal(pins[i], "34"));
            Assert.AreEqual("board.pins." + pins[i] + ": GPIO 39 can only hear, as 34 to 39 do" + Free, Refusal(pins[i], "39"));
            Assert.AreEqual("accepted", Refusal(pins[i], "32"));
            Assert.AreEqual("accepted", Refusal(pins[i], "40"));
        }

        Assert.AreEqual("accepted", Refusal("lineRx", "34"));
        Assert.AreEqual("accepted", Refusal("button", "39"));
    }

    private static string Refusal(string pin, string number)
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("board.pins." + pin, number);
        try
        {
            settings.CheckTogether();
        }
        catch (SettingException refusal)
        {
            return refusal.Message;
        }

        return "accepted";
    }
}
