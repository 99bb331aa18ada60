using NanoBattery.Messages;

namespace NanoBattery.Tests;

[TestClass]
public class JsonWriterTests
{
    [TestMethod]
    public void Decimals_are_written_from_integers()
    {
        Assert.AreEqual("12.065", Decimal(12065, 3));
        Assert.AreEqual("-0.014", Decimal(-14, 3));
        Assert.AreEqual("0.000", Decimal(0, 3));
        Assert.AreEqual("0", Decimal(0, 0));
        Assert.AreEqual("-7", Decimal(-7, 0));
        Assert.AreEqual("83.9", Decimal(839, 1));
        Assert.AreEqual("2147483.647", Decimal(int.MaxValue, 3));
        Assert.AreEqual("-2.147483648", Decimal(int.MinValue, 9));
    }

    [TestMethod]
    public void A_text_is_quoted_and_escaped()
    {
        JsonWriter writer = new JsonWriter(100);
        writer.String("a\"b\\c\nd\u00e9~");

        Assert.AreEqual("\"a\\\"b\\\\c\\u000ad\\u00e9~\"", TextOf(writer));
    }

    [TestMethod]
    public void A_text_is_cut_between_two_characters_where_it_would_grow_too_long()
    {
        JsonWriter writer = new JsonWriter(100);
        writer.String("ab\nc", 7);
        writer.String("a\"b", 2);
        writer.String("abc", 3);

        Assert.AreEqual("\"ab\"\"a\"\"abc\"", TextOf(writer));
    }

    [TestMethod]
    public void The_longest_texts_and_numbers_fit_the_buffer()
    {
        string longest = "";
        for (int i = 0; i < MessageShape.LongestText + 5; i++)
        {
            longest += '\u0001';
        }

        MessageShape shape = new MessageShape(new string[] { "A", "G.B", "G.C" }, new int[] { MessageShape.Text, 9, 0 });
        shape.PutText(0, longest);
        shape.Numbers[1] = int.MinValue + 1;
        shape.Numbers[2] = int.MinValue + 1;
        shape.Write();

        Assert.AreEqual(shape.Buffer.Length, shape.Length + 1);
    }

    [TestMethod]
    public void What_does_not_fit_is_left_out_and_told()
    {
        JsonWriter writer = new JsonWriter(18);
        writer.Plain("{\"a\":");
        writer.Decimal(12, 0);
        Assert.IsFalse(writer.IsFull);
        writer.Decimal(12, 0);
        Assert.IsTrue(writer.IsFull);
        Assert.AreEqual("{\"a\":12", TextOf(writer));
        writer.Plain("twelve more.");
        Assert.AreEqual("{\"a\":12", TextOf(writer));
        writer.String("a long text");
        Assert.AreEqual(18, writer.Length);
        writer.Clear();
        Assert.IsFalse(writer.IsFull);
    }

    private static string Decimal(int value, int decimals)
    {
        JsonWriter writer = new JsonWriter(20);
        writer.Decimal(value, decimals);
        return TextOf(writer);
    }

    private static string TextOf(JsonWriter writer)
    {
        char[] characters = new char[writer.Length];
        for (int i = 0; i < characters.Length; i++)
        {
            characters[i] = (char)writer.Buffer[i];
        }

        return new string(characters);
    }
}
