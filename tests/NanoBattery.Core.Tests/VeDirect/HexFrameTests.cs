using NanoBattery.VeDirect;

namespace NanoBattery.Tests;

[TestClass]
public class HexFrameTests
{
    [TestMethod]
    public void An_async_frame_gives_register_flags_and_value()
    {
        Heard heard = Heard.Of(Wire.Begin().Raw(":A8DED003E0B88\n"));

        Assert.AreEqual(1, heard.Frames);
        Assert.AreEqual(HexCommand.Async, heard.LastCommand);
        Assert.AreEqual(0xED8D, heard.LastRegister);
        Assert.AreEqual(0, heard.LastFlags);
        Assert.AreEqual(2, heard.LastValueLength);
        Assert.AreEqual(0x0B3Eu, heard.LastValue);
    }

    [TestMethod]
    public void A_ping_is_answered_with_a_version()
    {
        Heard heard = Heard.Of(Wire.Begin().Raw(":51641F9\n"));

        Assert.AreEqual(HexCommand.Ping, heard.LastCommand);
        Assert.AreEqual(0x4116u, heard.LastValue);
        Assert.AreEqual(-1, heard.LastRegister);
    }

    [TestMethod]
    public void A_reply_says_that_the_register_is_unknown()
    {
        Heard heard = Heard.Of(Wire.Begin().Raw(":71520010018\n").Raw(":71520010018"));

        Assert.AreEqual(HexCommand.Get, heard.LastCommand);
        Assert.AreEqual(0x2015, heard.LastRegister);
        Assert.AreEqual(HexFlags.UnknownRegister, heard.LastFlags);
    }

    [TestMethod]
    public void Done_and_error_frames_carry_data()
    {
        Heard heard = Heard.Of(Wire.Begin().Raw(":156A05E\n"));
        Assert.AreEqual(HexCommand.Done, heard.LastCommand);
        Assert.AreEqual(0xA056u, heard.LastValue);

        heard = Heard.Of(Wire.Begin().Raw(":4AAAAFD\n"));
        Assert.AreEqual(HexCommand.Error, heard.LastCommand);
        Assert.AreEqual(0xAAAAu, heard.LastValue);
    }

    [TestMethod]
    public void A_frame_with_a_wrong_sum_is_bad()
    {
        Heard heard = Heard.Of(Wire.Begin().Raw(":A8DED003E0B89\n"));

        Assert.AreEqual(0, heard.Frames);
        Assert.AreEqual(1, heard.Decoder.Counters.BadFrames);
    }

    [TestMethod]
    public void A_get_without_room_for_its_register_is_bad()
    {
        // Command 7 and the check byte alone sum to 0x55.
        Heard heard = Heard.Of(Wire.Begin().Raw(":74E\n"));

        Assert.AreEqual(0, heard.Frames);
        Assert.AreEqual(1, heard.Decoder.Counters.BadFrames);
    }

    [TestMethod]
    public void Frames_up_to_160_characters_are_read_and_longer_ones_are_not()
    {
        Assert.AreEqual(1, FramesIn(LongFrame(77), 1000));
        Assert.AreEqual(1, FramesIn(LongFrame(77), 1));
        Assert.AreEqual(0, FramesIn(LongFrame(78), 1000));
        Assert.AreEqual(0, FramesIn(LongFrame(78), 1));
        Assert.AreEqual(0, FramesIn(LongFrame(400), 1));
    }

    [TestMethod]
    public void Frames_may_stand_anywhere_but_before_the_raw_checksum_byte()
    {
        byte[] bytes = Wire.Begin().ShuntBlock("12800", "500", "900").ShuntBlock("12801", "501", "901").ToArray();
        byte[] frame = Wire.Begin().Raw(":A0102000543\n").ToArray();
        for (int at = 0; at <= bytes.Length; at++)
        {
            bool beforeChecksum = at == bytes.Length / 2 - 1 || at == bytes.Length - 1;
            for (int piece = 1; piece < 500; piece += 166)
            {
                Heard heard = Heard.Of(Wire.Insert(bytes, at, frame), piece);
                Assert.AreEqual(beforeChecksum ? 1 : 2, heard.Blocks);
                Assert.AreEqual(beforeChecksum ? 0 : 1, heard.Frames);
            }
        }
    }

    [TestMethod]
    public void A_damaged_frame_leaves_the_block_around_it_alone()
    {
        byte[] bytes = Wire.Begin().ShuntBlock("12800", "500", "900").ShuntBlock("12801", "501", "901").ToArray();
        byte[] frame = Wire.Begin().Raw(":A0102000543\n").ToArray();
        // From the first digit to the last; a damaged ':' makes the frame part of the text.
        for (int damaged = 1; damaged < frame.Length - 1; damaged++)
        {
            byte[] broken = Wire.Insert(frame, 0, new byte[0]);
            broken[damaged] = (byte)'x';
            Heard heard = Heard.Of(Wire.Insert(bytes, 25, broken), 7);
            Assert.AreEqual(2, heard.Blocks);
            Assert.AreEqual(1, heard.Decoder.Counters.BadFrames);
        }
    }

    [TestMethod]
    public void A_damaged_end_of_a_frame_is_still_its_end()
    {
        // Recorded eight times in a week on an MPPT: the LF arrives as 0xFE.
        byte[] bytes = Wire.Begin().ShuntBlock("12800", "500", "900").ToArray();
        byte[] frame = Wire.Begin().Raw(":A0102000543").Byte(0xFE).ToArray();
        Heard heard = Heard.Of(Wire.Insert(bytes, 25, frame), 7);

        Assert.AreEqual(1, heard.Blocks);
        Assert.AreEqual(1, heard.Decoder.Counters.BadFrames);
    }

    private static int FramesIn(byte[] bytes, int piece)
    {
        Heard heard = Heard.Of(bytes, piece);
        Assert.AreEqual(1, heard.Frames + heard.Decoder.Counters.BadFrames);
        return heard.Frames;
    }

    private static byte[] LongFrame(int zeros)
    {
        Wire wire = Wire.Begin().Raw(":A");
        for (int i = 0; i < zeros; i++)
        {
            wire.Raw("00");
        }

        return wire.Raw("4B\n").ToArray();
    }
}
