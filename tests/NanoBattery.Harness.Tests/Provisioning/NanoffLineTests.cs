using NanoBattery.Harness.Provisioning;

namespace NanoBattery.Harness.Tests.Provisioning;

[TestClass]
public sealed class NanoffLineTests
{
    [TestMethod]
    public void Every_line_that_is_printed_for_any_board_is_one_that_nanoff_takes()
    {
        foreach (var board in KnownBoards.All)
        {
            foreach (var port in new[] { "/dev/ttyUSB0", "COM3" })
            {
                Check(FlashSteps.For(board.Target, port, board.Partition, "an image.bin", null, "a chip"), atLeast: 6);
            }
        }
    }

    [TestMethod]
    public void So_is_every_line_that_takes_settings_to_a_board()
    {
        using var directory = new Lines.TemporaryDirectory();
        var folder = new ProvisionFolder(directory.File("of my own"));
        folder.Write([], FileDeployment.Of("COM3", [], []), NetworkDeployment.Of("COM3", []));
        Check(ProvisionSteps.For(folder), atLeast: 2);
        Check(ProvisionSteps.ForWipe(folder), atLeast: 1);
    }

    [TestMethod]
    [DataRow("nanoff --bogus", "--bogus is no option")]
    [DataRow("nanoff --update --serialport", "--serialport has no value")]
    [DataRow("nanoff --update --serialport --masserase", "--serialport has no value")]
    [DataRow("nanoff --target ESP32_REV3 --update --deploy --image a.bin --address 0x1E0000", "--update ignores --address")]
    [DataRow("nanoff --target ESP32_REV3 --deploy --image a.bin", "--deploy without --address takes 0x1B0000, whatever the chip")]
    [DataRow("nanoff --nanodevice --target ESP32_REV3 --devicedetails", "--nanodevice refuses --platform and --target")]
    [DataRow("nanoff --deploy", "--deploy and --image belong together")]
    public void What_nanoff_would_not_do_is_found(string line, string mistake)
    {
        Assert.AreEqual(mistake, NanoffOptions.MistakeIn(line));
    }

    private static void Check(IEnumerable<Step> steps, int atLeast)
    {
        string[] lines = [.. steps.Select(step => step.Command ?? "").Where(line => line.StartsWith("nanoff ", StringComparison.Ordinal))];
        Assert.IsGreaterThanOrEqualTo(atLeast, lines.Length);
        foreach (var line in lines)
        {
            Assert.IsNull(NanoffOptions.MistakeIn(line), line);
        }
    }
}
