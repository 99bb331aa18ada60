using NanoBattery.HomeAssistant;
using NanoBattery.Settings;

namespace NanoBattery.Tests;

[TestClass]
public class DiscoveryOfAStackTests
{
    private const string Cell = "homeassistant/sensor/nanobattery_board/module_2_Voltages_Cell15/config";

    [TestMethod]
    public void Each_cell_of_a_module_is_announced_behind_the_stack_that_it_is_reached_through()
    {
        Announcements sink = new Announcements(Cell);
        Run(OfTwoModules(sink), 0, 60);
        Assert.IsTrue(sink.Watched.IndexOf("\"name\":\"Cell 15 voltage\",") > 0);
        Assert.IsTrue(sink.Watched.IndexOf("\"val_tpl\":\"{{ value_json.Voltages.Cell15 }}\",") > 0);
        Assert.IsTrue(sink.Watched.IndexOf("\"dev\":{\"ids\":[\"nanobattery.board.module_2\"],\"name\":\"board module 2\",\"mf\":\"Pylontech\",") > 0);
        Assert.IsTrue(sink.Watched.IndexOf("\"via_device\":\"nanobattery.board.pylon\"}") > 0);
        Assert.AreEqual("board,pylon,console,module_1,module_2,", sink.Things);
    }

    [TestMethod]
    public void A_module_that_was_forgotten_comes_back_when_it_is_heard()
    {
        Announcements sink = new Announcements(Cell);
        Board board = OfTwoModules(sink);
        Run(board, 0, 60);
        board.ForgetModule(2);
        Run(board, 60, 30);
        Assert.IsTrue(sink.Removals > 0);
        Assert.IsTrue(sink.Watched.IndexOf("\"name\":\"Cell 15 voltage\",") > 0);
    }

    private static Board OfTwoModules(Announcements sink)
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("serial.device", "pylontech");
        return new Board(settings, new StackStub(2), sink, null, null, new Discovery(settings));
    }

    private static void Run(Board board, int fromSecond, int seconds)
    {
        for (int i = 1; i <= seconds * 50; i++)
        {
            board.Step(fromSecond * 1_000 + i * 20);
        }
    }
}
