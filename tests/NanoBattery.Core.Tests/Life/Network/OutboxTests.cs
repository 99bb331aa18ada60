namespace NanoBattery.Tests;

[TestClass]
public class OutboxTests
{
    private const int BatteryBytes = 2_300;

    [TestMethod]
    public void Messages_leave_in_the_order_they_came_each_in_an_array_of_its_length()
    {
        OutboxBench bench = new OutboxBench(1);
        bench.Put("a", 'x', 300);
        bench.Put("b", 'y', 256);
        bench.Put("c", 'z', 0, true);

        Assert.AreEqual("a=300x b=256y c=0! ", bench.TakeAll());
    }

    [TestMethod]
    public void The_newest_message_of_a_topic_wins_and_keeps_the_topics_turn()
    {
        OutboxBench bench = new OutboxBench(1);
        bench.Put("a", 'o', 900);
        bench.Put("b", 'y', 10);
        bench.Put("a", 'n', 20);
        bench.Put("b", 'm', 1_000);

        Assert.AreEqual("a=20n b=1000m ", bench.TakeAll());
    }

    [TestMethod]
    public void When_it_is_full_the_state_that_waited_longest_goes_and_not_what_is_retained()
    {
        OutboxBench bench = new OutboxBench(2);
        bench.Put("discovery", 'd', 1_000, true);
        bench.Put("a", 'a', BatteryBytes);
        bench.Put("b", 'b', BatteryBytes);
        bench.Put("c", 'c', BatteryBytes);
        bench.Put("d", 'd', BatteryBytes);

        Assert.AreEqual("discovery=1000d! b=2300b c=2300c d=2300d ", bench.TakeAll());
        Assert.AreEqual(1, bench.Outbox.DroppedCount);
        Assert.AreEqual(0, bench.Outbox.LostCount);
    }

    [TestMethod]
    public void A_state_that_finds_only_retained_messages_is_dropped_itself()
    {
        OutboxBench bench = new OutboxBench(1);
        bench.Put("a", 'a', 2_000, true);
        bench.Put("b", 'b', 2_000, true);
        bench.Put("state", 's', 300);

        Assert.AreEqual("a=2000a! b=2000b! ", bench.TakeAll());
        Assert.AreEqual(1, bench.Outbox.DroppedCount);
    }

    [TestMethod]
    public void A_retained_message_pushes_states_out_before_the_oldest_that_is_retained()
    {
        OutboxBench bench = new OutboxBench(1);
        bench.Put("a", 'a', 1_500, true);
        bench.Put("state", 's', 1_100);
        bench.Put("b", 'b', 1_500, true);
        Assert.AreEqual(1, bench.Outbox.DroppedCount);
        Assert.AreEqual(0, bench.Outbox.LostCount);
        bench.Put("c", 'c', 1_500, true);

        Assert.AreEqual("b=1500b! c=1500c! ", bench.TakeAll());
        Assert.AreEqual(1, bench.Outbox.LostCount);
    }

    [TestMethod]
    public void What_is_larger_than_the_outbox_pushes_nothing_out_and_ends_its_own_older_message()
    {
        OutboxBench bench = new OutboxBench(1);
        bench.Put("a", 'a', 100);
        bench.Put("large", 'o', 100);
        bench.Put("large", 'l', 4_097);

        Assert.AreEqual("a=100a ", bench.TakeAll());
        Assert.AreEqual(1, bench.Outbox.DroppedCount);
        bench.Put("fits", 'f', 4_096);
        Assert.AreEqual("fits=4096f ", bench.TakeAll());
    }

    [TestMethod]
    public void More_topics_than_there_are_places_push_the_oldest_out()
    {
        OutboxBench bench = new OutboxBench(15);
        bench.Put("kept", 'k', 1, true);
        for (int i = 0; i < 40; i++)
        {
            bench.Put("t" + i, 'x', 1);
        }

        string all = bench.TakeAll();
        Assert.AreEqual(0, all.IndexOf("kept=1k! t1=1x t2=1x "), all);
        Assert.IsTrue(all.IndexOf("t39=1x") > 0);
    }

    [TestMethod]
    public void What_waited_longer_than_ten_seconds_is_not_sent_unless_it_is_retained()
    {
        OutboxBench bench = new OutboxBench(1);
        bench.Put("old", 'o', 10);
        bench.Put("kept", 'k', 10, true);
        bench.Put("again", 'a', 10);
        bench.Clock.NowMs += 1;
        bench.Put("just in time", 'j', 10);
        bench.Put("again", 'b', 20);
        bench.Clock.NowMs += 10_000;

        Assert.AreEqual("kept=10k! again=20b just in time=10j ", bench.TakeAll());
        Assert.AreEqual(1, bench.Outbox.StaleCount);
        bench.Clock.NowMs += 86_400_000;
        bench.Put("kept", 'k', 10, true);
        bench.Clock.NowMs += 86_400_000;
        Assert.AreEqual("kept=10k! ", bench.TakeAll());
    }

    [TestMethod]
    public void Who_announces_waits_while_four_retained_messages_do()
    {
        OutboxBench bench = new OutboxBench(2);
        for (int i = 0; i < 4; i++)
        {
            Assert.IsTrue(bench.Outbox.TakesMore);
            bench.Put("d" + i, 'd', 1_000, true);
        }

        Assert.IsFalse(bench.Outbox.TakesMore);
        bench.Put("d3", 's', 10);
        Assert.IsTrue(bench.Outbox.TakesMore);
        bench.TakeAll();
        Assert.IsTrue(bench.Outbox.TakesMore);
    }

    [TestMethod]
    public void No_memory_is_lost_over_thousands_of_messages_of_all_lengths()
    {
        OutboxBench bench = new OutboxBench(2);
        int seed = 1;
        for (int i = 0; i < 2_000; i++)
        {
            seed = (seed * 1_103 + 12_345) & 0x7FFF;
            bench.Put("t" + seed % 7, 'x', seed % 3_000, seed % 11 == 0);
            if (i % 97 == 0)
            {
                Assert.IsTrue(bench.TakeAll().IndexOf("torn") < 0);
            }
        }

        bench.TakeAll();
        bench.Put("all", 'a', 8_192);
        Assert.AreEqual("all=8192a ", bench.TakeAll());
    }
}
