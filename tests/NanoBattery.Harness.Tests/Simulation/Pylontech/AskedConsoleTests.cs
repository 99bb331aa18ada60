using System.Buffers;
using System.Text;
using NanoBattery.Harness.Simulation.Pylontech;

namespace NanoBattery.Harness.Tests.Simulation.Pylontech;

[TestClass]
public sealed class AskedConsoleTests
{
    private readonly ArrayBufferWriter<byte> _heard = new();

    [TestMethod]
    public void What_is_first_is_asked_once_and_then_the_rounds_over_and_over()
    {
        var device = new PylontechDevice(new PylontechOptions());
        var asked = new AskedConsole(device, 2_000, ["info 1", "pwr"], ["bat 1", "bat 2"]);
        asked.Emit(7_500, _heard);

        // Half a second apart at first; then every two seconds.
        CollectionAssert.AreEqual(new[] { "info 1", "pwr", "bat 1", "bat 2", "bat 1", "bat 2" }, Echoes());
        Assert.IsEmpty(device.Violations);
    }

    [TestMethod]
    public void It_does_not_matter_how_often_one_listens()
    {
        var whole = new AskedConsole(new PylontechDevice(new PylontechOptions()), 2_000, ["info 1"], ["pwr", "bat 1"]);
        var pieces = new AskedConsole(new PylontechDevice(new PylontechOptions()), 2_000, ["info 1"], ["pwr", "bat 1"]);
        var inPieces = new ArrayBufferWriter<byte>();
        whole.Emit(20_000, _heard);
        for (var ms = 0; ms <= 20_000; ms += 125)
        {
            pieces.Emit(ms, inPieces);
        }

        Assert.IsTrue(_heard.WrittenSpan.SequenceEqual(inPieces.WrittenSpan));
    }

    [TestMethod]
    public void A_fuller_cell_is_the_one_that_runs_ahead()
    {
        var options = new PylontechOptions { FullerCell = 207, FullerPermille = 40, StartSocPermille = 950 };
        var cells = new StackModel(options).Modules.SelectMany(module => module.Cells.Select((cell, index) => (Id: module.Address * 100 + index + 1, cell.Millivolts)));

        Assert.AreEqual(207, cells.MaxBy(cell => cell.Millivolts).Id);
    }

    private string[] Echoes() => [.. Encoding.Latin1.GetString(_heard.WrittenSpan).Split('\n')
        .Select(line => line.Split('>')[^1].Trim())
        .Where(line => line.StartsWith("info ", StringComparison.Ordinal) || line == "pwr" || line.StartsWith("bat ", StringComparison.Ordinal))];
}
