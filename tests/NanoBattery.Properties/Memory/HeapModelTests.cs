using NanoBattery.Readings;

namespace NanoBattery.Memory;

/// <summary>The model gives what was measured on the interpreter, thing by thing.</summary>
[TestClass]
public class HeapModelTests
{
    [TestMethod]
    [DataRow(typeof(byte), 100, 120)]
    [DataRow(typeof(bool), 100, 120)]
    [DataRow(typeof(char), 100, 228)]
    [DataRow(typeof(int), 0, 24)]
    [DataRow(typeof(int), 100, 420)]
    [DataRow(typeof(long), 100, 828)]
    [DataRow(typeof(string), 100, 1_224)]
    public void An_array_is_a_header_and_its_elements_in_whole_blocks(Type element, int length, int bytes)
    {
        Assert.AreEqual(bytes, BlockSizes.OfArray(element, length));
    }

    [TestMethod]
    public void A_text_is_a_block_and_its_characters_unless_they_stand_in_the_code()
    {
        Assert.AreEqual(12, BlockSizes.OfText("hello", isLiteral: true));
        Assert.AreEqual(24, BlockSizes.OfText("hello5", isLiteral: false));
        Assert.AreEqual(120, BlockSizes.OfText(new string('x', 100), isLiteral: false));
    }

    [TestMethod]
    public void An_object_is_a_block_and_one_for_each_field_and_what_it_refers_to()
    {
        // Measured: 24 and 24 for the levels of the alarms.
        Assert.AreEqual(12 * 2 + BlockSizes.OfArray(typeof(byte), Alarm.Count), BoardHeap.Of(new AlarmLevels()).Bytes);
    }

    [TestMethod]
    public void A_list_is_an_object_and_an_array()
    {
        Assert.AreEqual(120, BoardHeap.Of(new AlarmLevels(), new System.Collections.ArrayList()).Bytes - BoardHeap.Of(new AlarmLevels()).Bytes);
    }

    [TestMethod]
    public void What_two_hold_counts_once()
    {
        AlarmLevels levels = new();
        object[] both = [levels, levels];
        Assert.AreEqual(BlockSizes.OfArray(typeof(object), 2) + BoardHeap.Of(levels).Bytes, BoardHeap.Of([both]).Bytes);
    }

    [TestMethod]
    public void What_the_model_knows_nothing_of_is_said_and_not_left_out()
    {
        object[] unknown = [new System.Text.StringBuilder()];
        Assert.ThrowsExactly<NotSupportedException>(() => BoardHeap.Of([unknown]));
    }

    [TestMethod]
    [DataRow(1, 8, 0, 36, 0, 252)]
    [DataRow(11, 41, 45, 106, 0, 696)]
    [DataRow(97, 294, 401, 614, 37, 4_572)]
    [DataRow(103, 31, 453, 865, 19, 3_948)]
    public void The_types_of_an_assembly_take_what_was_measured_and_a_byte_a_method(
        int types, int references, int fields, int methods, int statics, int measured)
    {
        Assert.AreEqual(measured + methods, AssemblyTables.BytesOf(types, references, fields, methods, statics), BlockSizes.Block);
    }
}
