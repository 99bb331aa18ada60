using NanoBattery.Readings;
using NanoBattery.VeDirect;

namespace NanoBattery.Tests;

[TestClass]
public class TextBlockTests
{
    [TestMethod]
    public void A_block_is_read_field_by_field()
    {
        Heard heard = Heard.Of(Wire.Begin().Field("PID", "0xA389").Field("V", "12865").Field("VS", "-14").Field("I", "-7625").End());

        Assert.AreEqual(1, heard.Blocks);
        Assert.AreEqual(0xA389, heard.Value(Label.Pid));
        Assert.AreEqual(12865, heard.Value(Label.V));
        Assert.AreEqual(-14, heard.Value(Label.VS));
        Assert.AreEqual(-7625, heard.Value(Label.I));
    }

    [TestMethod]
    public void Every_label_of_the_table_is_found_again()
    {
        LabelTable table = new LabelTable(keepsNames: true);
        for (int label = 0; label < Label.Checksum; label++)
        {
            byte shape = table.ShapeOf(label);
            string value = shape == ValueShape.Hex ? "0x7B" : shape == ValueShape.OnOff ? "ON" : "123";
            Heard heard = Heard.Of(Wire.Begin().Field(table.NameOf(label), value).End());

            Assert.AreEqual(1, heard.Blocks);
            Assert.AreEqual(1, heard.LastFields);
            if (shape != ValueShape.Text)
            {
                Assert.AreEqual(shape == ValueShape.OnOff ? 1 : 123, heard.Value(label));
            }
        }
    }

    [TestMethod]
    public void Every_byte_can_be_the_checksum()
    {
        bool[] seen = new bool[256];
        int count = 0;
        for (int i = 0; i < 94 * 94 && count < 256; i++)
        {
            string serial = new string(new char[] { (char)('!' + i / 94), (char)('!' + i % 94), (char)('!' + i % 94) });
            Wire wire = Wire.Begin().Field("V", "13000").Field("SER#", serial).End();
            byte checksum = wire.ToArray()[wire.Length - 1];
            if (seen[checksum] || serial.IndexOf(':') >= 0)
            {
                continue;
            }

            seen[checksum] = true;
            count++;
            byte[] bytes = wire.Field("V", "12000").End().ToArray();
            Assert.AreEqual(2, Heard.Of(bytes, bytes.Length).Blocks);
            Assert.AreEqual(2, Heard.Of(bytes, 1).Blocks);
        }

        Assert.AreEqual(256, count);
    }

    [TestMethod]
    public void Dashes_are_unknown_and_neither_zero_nor_minus_one()
    {
        Heard heard = Heard.Of(Wire.Begin().Field("T", "---").Field("SOC", "---").Field("CE", "---").Field("TTG", "-1").End());

        Assert.AreEqual(Reading.Unknown, heard.Value(Label.T));
        Assert.AreEqual(Reading.Unknown, heard.Value(Label.Soc));
        Assert.AreEqual(Reading.Unknown, heard.Value(Label.CE));
        Assert.AreEqual(-1, heard.Value(Label.Ttg));
    }

    [TestMethod]
    public void On_and_off_come_in_any_case()
    {
        Heard heard = Heard.Of(Wire.Begin().Field("Alarm", "On").Field("Relay", "OFF").Field("LOAD", "maybe").End());

        Assert.AreEqual(1, heard.Value(Label.Alarm));
        Assert.AreEqual(0, heard.Value(Label.Relay));
        Assert.AreEqual(Reading.Unknown, heard.Value(Label.Load));
    }

    [TestMethod]
    public void A_bit_field_is_read_as_hexadecimal()
    {
        Heard heard = Heard.Of(Wire.Begin().Field("OR", "0x00000101").Field("FW", "0308").Field("FWE", "0342FF").End());

        Assert.AreEqual(0x101, heard.Value(Label.OR));
        Assert.AreEqual(0x308, heard.Value(Label.FW));
        Assert.AreEqual(0x342FF, heard.Value(Label.Fwe));
    }

    [TestMethod]
    public void A_label_that_nobody_knows_is_passed_over_and_its_block_is_kept()
    {
        Heard heard = Heard.Of(Wire.Begin().Field("V", "12000").Field("NEW#1", "what:ever").Field("I", "5").End());
        Assert.AreEqual(0, heard.Blocks);

        heard = Heard.Of(Wire.Begin().Field("V", "12000").Field("NEW#1", "whatever").Field("I", "5").End());
        Assert.AreEqual(1, heard.Blocks);
        Assert.AreEqual(12000, heard.Value(Label.V));
        Assert.AreEqual(5, heard.Value(Label.I));
    }

    [TestMethod]
    public void A_value_of_the_protocols_greatest_length_is_kept_and_a_longer_one_is_not()
    {
        string longest = "12345678901234567890123456789012";
        Assert.AreEqual(longest, Heard.Of(Wire.Begin().Field("SER#", longest).End()).LastSerial);

        Heard heard = Heard.Of(Wire.Begin().Field("SER#", longest + "3").End());
        Assert.AreEqual(1, heard.Blocks);
        Assert.AreEqual(Reading.Unknown, heard.Value(Label.Ser));
    }

    [TestMethod]
    public void A_number_too_large_for_the_interpreter_is_unknown()
    {
        Heard heard = Heard.Of(Wire.Begin().Field("H6", "-2147483647").Field("H9", "2147483648").Field("V", "99999999999").End());

        Assert.AreEqual(-2147483647, heard.Value(Label.H6));
        Assert.AreEqual(Reading.Unknown, heard.Value(Label.H9));
        Assert.AreEqual(Reading.Unknown, heard.Value(Label.V));
    }

    [TestMethod]
    public void A_wrong_sum_is_a_bad_block_and_nothing_of_it_is_told()
    {
        byte[] bytes = Wire.Begin().Field("V", "12000").Field("I", "5").End().ToArray();
        bytes[5]++;
        Heard heard = Heard.Of(bytes, bytes.Length);

        Assert.AreEqual(0, heard.Blocks);
        Assert.AreEqual(1, heard.Decoder.Counters.BadBlocks);
    }

    [TestMethod]
    public void Line_ends_without_cr_make_every_block_bad()
    {
        Heard heard = Heard.Of(Wire.Begin().Raw("\nV\t12000\nChecksum\tX\nV\t12000\nChecksum\tX\n"));

        Assert.AreEqual(0, heard.Blocks);
        Assert.AreEqual(2, heard.Decoder.Counters.BadBlocks);
    }

    [TestMethod]
    public void A_line_joined_in_the_middle_costs_that_block_only()
    {
        byte[] bytes = Wire.Begin().ShuntBlock("12800", "500", "900").ShuntBlock("12801", "501", "900").ToArray();
        for (int from = 1; from < bytes.Length / 2 - 11; from++)
        {
            Heard heard = new Heard();
            heard.Decoder.Decode(bytes, from, bytes.Length - from);
            Assert.AreEqual(1, heard.Blocks);
            Assert.AreEqual(1, heard.Decoder.Counters.BadBlocks);
            Assert.AreEqual(12801, heard.Value(Label.V));
        }
    }

    [TestMethod]
    public void Silence_inside_a_block_keeps_it_from_running_into_the_next()
    {
        byte[] whole = Wire.Begin().ShuntBlock("12800", "500", "900").ToArray();
        for (int cut = 1; cut < whole.Length; cut++)
        {
            Heard heard = new Heard();
            heard.Decoder.Decode(whole, 0, cut);
            heard.Decoder.LineWasSilent();
            heard.Decoder.Decode(whole, 0, whole.Length);
            Assert.AreEqual(1, heard.Blocks);
        }
    }
}
