using NanoBattery.Harness.Tests.Commands;
using NanoBattery.Harness.Tests.Lines;

namespace NanoBattery.Harness.Tests.Provisioning;

[TestClass]
public sealed class FlashTests
{
    [TestMethod]
    public void It_tells_parts_room_and_each_step_in_lines_that_a_terminal_has()
    {
        using var directory = new TemporaryDirectory();
        using var harness = HarnessProcess.Run(
            "flash", "--board", "WROVER-E", "--port", "/dev/ttyUSB0", "--image", Image(directory, ImageBytes.Program()), "--dry-run");
        var printed = string.Join('\n', harness.Output);

        Assert.AreEqual(0, harness.ExitCode);
        StringAssert.Contains(printed, "firmware  ESP32_PSRAM_REV3 1.17");
        StringAssert.Contains(printed, "room      1835008 bytes for the program, from 0x1E0000");
        StringAssert.Contains(printed, "app.bin: 2012 bytes, 3 parts");
        StringAssert.Contains(printed, "1142  NanoBattery.Core 1.17.0.0");
        StringAssert.Contains(printed, "under Assemblies 3 names, from mscorlib to NanoBattery.Esp32");
        foreach (var line in harness.Output.Where(line => !line.Contains("$ ") && !line.StartsWith("image", StringComparison.Ordinal)))
        {
            Assert.IsLessThanOrEqualTo(100, line.Length, line);
        }
    }

    [TestMethod]
    public void The_firmware_comes_before_the_program_and_the_address_stands_in_a_line_without_update()
    {
        using var harness = HarnessProcess.Run("flash", "--target", "ESP32_REV3", "--port", "COM3");
        var lines = harness.Output.ToList();
        var (update, deploy) = (lines.FindIndex(line => line.Contains("--update --target")), lines.FindIndex(line => line.Contains("--deploy")));

        Assert.IsGreaterThanOrEqualTo(0, update);
        Assert.IsGreaterThan(update, deploy);
        StringAssert.EndsWith(lines[deploy], "--address 0x1E0000");
        Assert.DoesNotContain("--update", lines[deploy]);
    }

    [TestMethod]
    public void Without_a_dry_run_it_runs_nothing_either_and_says_so()
    {
        using var harness = HarnessProcess.Run("flash", "--target", "ESP32_S3_OCTAL", "--port", "/dev/ttyACM0");

        Assert.AreEqual(0, harness.ExitCode);
        StringAssert.Contains(harness.Errors.Single(), "nothing is run");
        foreach (var line in harness.Output)
        {
            StringAssert.Matches(line, new("^(nanoff|dotnet|picocom) "));
        }
    }

    [TestMethod]
    public void An_image_may_fill_its_partition_and_not_a_byte_more()
    {
        using var directory = new TemporaryDirectory();
        const int Room = 1792 * 1024;
        var full = Image(directory, ImageBytes.Mscorlib(Room - ImageBytes.HeaderBytes));
        using var fits = HarnessProcess.Run("flash", "--target", "ESP32_REV3", "--port", "COM3", "--image", full);
        var more = Image(directory, ImageBytes.Mscorlib(Room - ImageBytes.HeaderBytes + 1));
        using var refused = HarnessProcess.Run("flash", "--target", "ESP32_REV3", "--port", "COM3", "--image", more);

        Assert.AreEqual(0, fits.ExitCode);
        Assert.AreEqual(2, refused.ExitCode);
        StringAssert.Contains(refused.Errors.Single(), $"is {Room + 4} bytes long");
        StringAssert.Contains(refused.Errors.Single(), $"has room for {Room}");
        Assert.IsEmpty(refused.Output);
    }

    [TestMethod]
    [DataRow("--port", new[] { "--board", "WROVER-E" })]
    [DataRow("which board", new[] { "--port", "COM3" })]
    [DataRow("leave out --board or --target", new[] { "--port", "COM3", "--board", "WROVER-E", "--target", "ESP32_REV3" })]
    [DataRow("--board toaster: no such board; there are: ", new[] { "--port", "COM3", "--board", "toaster" })]
    [DataRow("--target ESP32_C3: is not one of ESP32_REV3|", new[] { "--port", "COM3", "--target", "ESP32_C3" })]
    [DataRow("--port USB0: is not a serial port's name", new[] { "--port", "USB0", "--board", "WROVER-E" })]
    [DataRow("--image nowhere.bin: ", new[] { "--port", "COM3", "--board", "WROVER-E", "--image", "nowhere.bin" })]
    [DataRow("--image /dev/null: is empty", new[] { "--port", "COM3", "--board", "WROVER-E", "--image", "/dev/null" })]
    public void What_cannot_be_flashed_is_said_in_one_line(string named, string[] args)
    {
        using var harness = HarnessProcess.Run(["flash", .. args, "--dry-run"]);

        Assert.AreEqual(2, harness.ExitCode);
        StringAssert.Contains(harness.Errors.Single(), named);
        Assert.IsEmpty(harness.Output);
    }

    private static string Image(TemporaryDirectory directory, byte[] bytes)
    {
        var path = directory.File("app.bin");
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
