using NanoBattery.Harness.Tests.Documentation;

namespace NanoBattery.Harness.Tests.Hardware;

[TestClass]
public sealed class WiringPageTests
{
    private const string Page = "hardware/README.md";

    private static readonly Plan Plan = Plan.Read();
    private static readonly BoardList Boards = Plan.ReadBoards();

    /// <summary>Those of the runtime's stable train for these chips.</summary>
    private static readonly string[] Targets =
        ["ESP32_REV0", "ESP32_REV3", "ESP32_PSRAM_REV0", "ESP32_PSRAM_REV3", "ESP32_S3_QUAD", "ESP32_S3_OCTAL"];

    [TestMethod]
    public void The_page_has_the_table_of_pins()
    {
        Pages.ShouldHave(Page,
        [
            "| role | what it does | " + string.Join(" | ", Plan.Boards.Select(board => $"`{board.Id}`")) + " |",
            "|---|---|" + string.Concat(Plan.Boards.Select(_ => "---|")),
            .. Plan.Roles.Select(role =>
                $"| {role.Name} | {role.What} | " + string.Join(" | ", Plan.Boards.Select(board => $"GPIO{board.GpioOf(role.Role)}")) + " |"),
        ]);
    }

    [TestMethod]
    public void The_page_says_why_each_pin_was_chosen_and_which_must_not_be()
    {
        foreach (var board in Plan.Boards)
        {
            Pages.ShouldHave(Page,
            [
                $"| `{board.Id}`: {board.Name} | why |",
                "|---|---|",
                .. board.Pins.Select(pin => $"| GPIO{pin.Gpio}, {Plan.NameOf(pin.Role)} | {pin.Why} |"),
                .. board.Never.Select(row => $"| not {string.Join(", ", row.Gpios)} | {row.Why} |"),
            ]);
        }
    }

    [TestMethod]
    public void The_page_has_a_table_of_the_wires_to_the_board_under_each_picture()
    {
        foreach (var picture in Plan.Pictures)
        {
            var board = Plan.BoardOf(picture.Board);
            var page = Pages.Read(Page);
            var section = page[page.IndexOf($"({picture.File})", StringComparison.Ordinal)..];
            var next = section.IndexOf("\n## ", StringComparison.Ordinal);
            section = next < 0 ? section : section[..next];
            foreach (var role in picture.Roles)
            {
                StringAssert.Contains(section, $"| GPIO{board.GpioOf(role)}, {Plan.NameOf(role)} |", picture.File);
            }
        }
    }

    [TestMethod]
    public void The_page_has_the_table_of_boards_and_targets()
    {
        Pages.ShouldHave(Page,
        [
            "| board | target | pins | flash | PSRAM | LED | update over the air |",
            "|---|---|---|---|---|---|---|",
            .. Boards.Boards.Select(row =>
                $"| {row.Name} | `{row.Target}` | `{row.Pins}` | {row.FlashMegabytes} MB | {(row.Psram ? "yes" : "no")} | {row.Led} | {(row.OverTheAir ? "yes" : "no")} |"),
        ]);
        StringAssert.Contains(Pages.Read(Page), $"of the stable {Boards.Runtime}");
    }

    [TestMethod]
    public void Every_board_has_a_target_of_its_own_chip_and_pins_that_are_known()
    {
        foreach (var row in Boards.Boards)
        {
            Assert.Contains(row.Target, Targets);
            Assert.AreEqual(row.Pins == "esp32s3", row.Target.StartsWith("ESP32_S3_", StringComparison.Ordinal), row.Name);
            var led = Plan.BoardOf(row.Pins).GpioOf("statusLed");
            StringAssert.Contains(row.Led, $"GPIO{led}");
        }
        CollectionAssert.AllItemsAreUnique(Boards.Boards.Select(row => row.Name).ToArray());
    }

    [TestMethod]
    public void A_target_with_PSRAM_is_for_boards_that_have_it_and_only_they_update_over_the_air()
    {
        foreach (var row in Boards.Boards)
        {
            if (row.Pins == "esp32")
            {
                Assert.AreEqual(row.Target.Contains("_PSRAM_"), row.Psram, row.Name);
            }
            Assert.IsTrue((row.Psram && row.FlashMegabytes >= 8) || !row.OverTheAir, $"{row.Name} has no room for an update beside the program");
        }
    }
}
