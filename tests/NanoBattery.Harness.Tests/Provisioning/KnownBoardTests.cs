using NanoBattery.Harness.Commands;
using NanoBattery.Harness.Provisioning;

namespace NanoBattery.Harness.Tests.Provisioning;

[TestClass]
public sealed class KnownBoardTests
{
    [TestMethod]
    public void Every_board_of_the_list_has_room_for_a_program()
    {
        Assert.IsNotEmpty(KnownBoards.All);
        foreach (var board in KnownBoards.All)
        {
            Assert.AreSame(board, KnownBoards.ByName(board.Name));
            Assert.Contains(board, KnownBoards.ByTarget(board.Target).ToArray());
            Assert.IsGreaterThan(board.Partition.Address + board.Partition.Bytes, board.FlashMegabytes * 1024 * 1024);
        }
    }

    [TestMethod]
    [DataRow("ESP32_REV3", 4, 0x1E0000, 1792)]
    [DataRow("ESP32_PSRAM_REV3", 8, 0x1E0000, 2752)]
    [DataRow("ESP32_REV0", 16, 0x1E0000, 2752)]
    [DataRow("ESP32_S3_QUAD", 4, 0x1B0000, 1984)]
    [DataRow("ESP32_S3_OCTAL", 16, 0x1B0000, 2944)]
    public void The_program_lies_where_the_firmwares_partition_table_has_it(string target, int megabytes, int address, int kilobytes)
    {
        Assert.AreEqual(new DeployPartition(address, kilobytes * 1024), DeployPartition.Of(target, megabytes));
    }

    [TestMethod]
    public void A_board_is_found_by_its_module_though_another_begins_alike()
    {
        Assert.AreEqual("ESP32_REV0", KnownBoards.ByName("ESP32-WROOM-32").Target);
        Assert.AreEqual("ESP32_REV3", KnownBoards.ByName("esp32-wroom-32d").Target);
        Assert.AreEqual("ESP32_PSRAM_REV3", KnownBoards.ByName("wrover-e").Target);
    }

    [TestMethod]
    public void A_name_that_fits_several_boards_is_refused_with_their_names()
    {
        var said = Assert.ThrowsExactly<UsageException>(() => KnownBoards.ByName("ESP32-S3")).Message;

        StringAssert.Contains(said, "fits 4 boards");
        StringAssert.Contains(said, KnownBoards.All[^1].Name);
    }

    [TestMethod]
    [DataRow("/dev/ttyUSB0", true)]
    [DataRow("/dev/ttyACM12", true)]
    [DataRow("/dev/serial/by-id/usb-Silicon_Labs_CP2102-if00-port0", true)]
    [DataRow("/dev/cu.usbserial-0001", true)]
    [DataRow("COM3", true)]
    [DataRow("COM0", false)]
    [DataRow("ttyUSB0", false)]
    [DataRow("/dev/null", false)]
    [DataRow("/dev/ttyUSB0; rm -r /", false)]
    [DataRow("/dev/ttyUSB0\n", false)]
    [DataRow("", false)]
    public void A_port_has_a_name_that_some_system_gives(string name, bool isPort)
    {
        if (isPort)
        {
            Assert.AreEqual(name, PortName.Check(name));
        }
        else
        {
            Assert.ThrowsExactly<UsageException>(() => PortName.Check(name));
        }
    }
}
