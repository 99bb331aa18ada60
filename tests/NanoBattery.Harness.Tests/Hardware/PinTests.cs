using System.Text.Json;
using System.Text.RegularExpressions;
using NanoBattery.Harness.Tests.Documentation;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Tests.Hardware;

[TestClass]
public sealed class PinTests
{
    private static readonly Plan Plan = Plan.Read();

    public static IEnumerable<object[]> Boards => Plan.Boards.Select(board => new object[] { board.Id });

    [TestMethod]
    [DynamicData(nameof(Boards))]
    public void Every_role_has_one_pin_and_no_two_share_one(string id)
    {
        var pins = Plan.BoardOf(id).Pins;
        CollectionAssert.AreEqual(Plan.Roles.Select(role => role.Role).ToArray(), pins.Select(pin => pin.Role).ToArray());
        CollectionAssert.AllItemsAreUnique(pins.Select(pin => pin.Gpio).ToArray());
    }

    [TestMethod]
    [DynamicData(nameof(Boards))]
    public void No_role_sits_where_nothing_may_sit(string id)
    {
        var board = Plan.BoardOf(id);
        foreach (var pin in board.Pins)
        {
            foreach (var row in board.Never.Where(row => row.Gpios.Contains(pin.Gpio)))
            {
                Assert.IsTrue(row.Kind == pin.Despite || row.Kind == "inputOnly" && !pin.IsOutput, $"{pin.Role} is on GPIO{pin.Gpio}: {row.Why}");
            }
        }
    }

    [TestMethod]
    [DynamicData(nameof(Boards))]
    public void Only_the_LED_and_the_button_bear_a_strapping_pin_and_nothing_else_is_borne(string id)
    {
        var board = Plan.BoardOf(id);
        foreach (var pin in board.Pins.Where(pin => pin.Despite != null))
        {
            Assert.AreEqual("strapping", pin.Despite);
            Assert.Contains(pin.Role, new[] { "statusLed", "button" });
            Assert.Contains(pin.Gpio, board.GpiosOfKind("strapping"), $"{pin.Role} bears what is not there");
        }
    }

    [TestMethod]
    [DynamicData(nameof(Boards))]
    public void What_hears_is_an_input_and_what_drives_is_an_output(string id)
    {
        foreach (var pin in Plan.BoardOf(id).Pins)
        {
            Assert.AreEqual(pin.Role is "lineRx" or "button" ? "in" : "out", pin.Direction, pin.Role);
        }
    }

    /// <summary>Said a second time, as a list that loses a pin would let a role onto it.</summary>
    [TestMethod]
    [DataRow("esp32", "strapping", "0 2 5 12 15")]
    [DataRow("esp32", "console", "1 3")]
    [DataRow("esp32", "flash", "6 7 8 9 10 11")]
    [DataRow("esp32", "psram", "16 17")]
    [DataRow("esp32", "inputOnly", "34 35 36 37 38 39")]
    [DataRow("esp32s3", "strapping", "0 3 45 46")]
    [DataRow("esp32s3", "usb", "19 20")]
    [DataRow("esp32s3", "missing", "22 23 24 25")]
    [DataRow("esp32s3", "flash", "26 27 28 29 30 31 32")]
    [DataRow("esp32s3", "psram", "33 34 35 36 37")]
    [DataRow("esp32s3", "console", "43 44")]
    public void The_pins_that_the_chip_needs_are_known(string id, string kind, string gpios)
    {
        Assert.AreEqual(gpios, string.Join(' ', Plan.BoardOf(id).GpiosOfKind(kind)));
    }

    [TestMethod]
    [DataRow("lineRx", Setting.PinLineRx)]
    [DataRow("lineTx", Setting.PinLineTx)]
    [DataRow("statusLed", Setting.PinLed)]
    [DataRow("button", Setting.PinButton)]
    [DataRow("watchdogFeed", Setting.PinWatchdog)]
    [DataRow("failSafeRelay", Setting.PinRelay)]
    public void A_board_without_settings_uses_these_pins(string role, int setting)
    {
        Assert.AreEqual(Plan.BoardOf("esp32").GpioOf(role), new BoardSettings().NumberOf(setting));
    }

    [TestMethod]
    public void The_settings_for_the_other_board_are_those_of_its_column()
    {
        var example = Regex.Match(Pages.Read("hardware/README.md"), "```json\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        var settings = JsonDocument.Parse(example).RootElement.GetProperty("board").GetProperty("pins");
        var expected = Plan.BoardOf("esp32s3").Pins.Select(pin => pin.Gpio).ToArray();
        CollectionAssert.AreEqual(expected, settings.EnumerateObject().Select(property => property.Value.GetInt32()).ToArray());
    }
}
