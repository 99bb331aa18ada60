using NanoBattery.Pylontech;
using NanoBattery.Tests;

namespace NanoBattery.Properties;

/// <summary>Each second brings some replies: reading them allocates nothing, but for the three texts of info.</summary>
[TestClass]
public class ReplyAllocationTests
{
    [TestMethod]
    [DynamicData(nameof(Replies))]
    public void A_reply_allocates_nothing_the_second_time(int index) => Measure(index, ConsoleReplies.TextAt(index), 0);

    [TestMethod]
    [DynamicData(nameof(Replies))]
    public void A_damaged_reply_allocates_nothing(int index) => Measure(index, ConsoleReplies.TextAt(index)[..^9], 0);

    [TestMethod]
    public void A_layout_with_an_unknown_column_allocates_nothing_once_it_is_known()
    {
        Measure(9, ConsoleText.Reply("bat 2", "Bat  Volt Fizz    Tempr   ", "0    3411 17      21000   "), 0);
    }

    [TestMethod]
    public void Info_allocates_its_texts_and_no_more()
    {
        // Three texts and the characters from which each was made.
        Measure(10, ConsoleReplies.TextAt(10), 300);
    }

    private static IEnumerable<object[]> Replies => Enumerable.Range(0, ConsoleReplies.Count).Where(i => i != 10).Select(i => new object[] { i });

    private static void Measure(int index, string text, long most)
    {
        Talk talk = new();
        ReplyReader reader = new();
        byte[] bytes = ConsoleText.Bytes(text);
        string request = ConsoleReplies.RequestAt(index);
        bool isOfModule = request.Contains(' ');
        Reply reply = talk.ReplyTo(request.Split(' ')[0], isOfModule);
        for (int i = 0; i < 3; i++)
        {
            Run();
        }

        long allocated = GC.GetAllocatedBytesForCurrentThread();
        Run();
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Assert.IsLessThanOrEqualTo(most, allocated, "bytes allocated");

        void Run()
        {
            reader.Begin(request, reply, isOfModule ? talk.Module(2) : null);
            reader.Decode(bytes, 0, bytes.Length);
            reader.End(50_000);
        }
    }
}
