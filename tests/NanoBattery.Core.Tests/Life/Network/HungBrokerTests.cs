using System;
using NanoBattery.Commands;
using NanoBattery.Network;

namespace NanoBattery.Tests;

[TestClass]
public class HungBrokerTests
{
    [TestMethod]
    public void A_broker_that_stops_answering_is_given_up_after_one_and_a_half_keep_alives_whatever_it_takes()
    {
        NetworkBench bench = new NetworkBench();
        bench.RunSeconds(100);
        bench.Broker.Answers = false;
        bench.RunSeconds(14);
        Assert.AreEqual(1, bench.Broker.Connects);
        Assert.AreEqual(0, bench.Broker.Closes);
        bench.RunSeconds(32);
        Assert.AreEqual(1, bench.Broker.Closes);

        bench.Broker.Answers = true;
        bench.RunSeconds(100);
        Assert.IsTrue(bench.Keeper.Status.IsOnline);
        Assert.AreEqual(bench.Broker.Connects, bench.Keeper.Status.ConnectionCount);
    }

    [TestMethod]
    public void A_broker_that_lets_the_board_in_and_hangs_is_tried_less_and_less_often()
    {
        NetworkBench bench = new NetworkBench();
        bench.Broker.Answers = false;
        bench.RunSeconds(100);
        Assert.IsTrue(bench.Broker.Connects >= 3, "" + bench.Broker.Connects);
        bench.StepMs = 250;
        bench.RunSeconds(3_500);

        Assert.IsTrue(bench.Broker.Connects < 70, "" + bench.Broker.Connects);
        Assert.IsTrue(bench.Broker.OldestMs <= Outbox.StaleMs);
    }

    [TestMethod]
    public void A_broker_that_answers_is_left_alone_for_a_day()
    {
        NetworkBench bench = new NetworkBench();
        bench.StepMs = 2_000;
        bench.RunSeconds(86_400);

        Assert.AreEqual(1, bench.Broker.Connects);
        Assert.AreEqual(0, bench.Broker.Closes);
        Assert.IsTrue(bench.Broker.Count > 40_000);
        Assert.IsTrue(bench.Broker.OldestMs <= 100);
        Assert.AreEqual(0, bench.Outbox.StaleCount + bench.Outbox.DroppedCount + bench.Outbox.LostCount);
    }

    [TestMethod]
    public void A_message_that_the_client_does_not_take_is_kept_and_a_newer_one_wins()
    {
        NetworkBench bench = new NetworkBench();
        bench.TellsState = false;
        bench.RunSeconds(5);
        bench.Broker.Takes = false;
        bench.Publish("kept", true);
        bench.Publish("state", false);
        bench.RunSeconds(5);
        bench.Publish("kept", true);
        bench.Publish("state", false);
        bench.RunSeconds(2);
        bench.Broker.Takes = true;
        bench.RunSeconds(1);

        Assert.AreEqual(2, bench.Broker.Count);
        Assert.AreEqual(1, bench.Broker.RetainedCount);
        Assert.IsTrue(bench.Broker.OldestMs <= 2_100, "" + bench.Broker.OldestMs);
        Assert.AreEqual(1, bench.Broker.Connects);
    }

    [TestMethod]
    public void A_client_that_takes_nothing_for_ten_seconds_is_given_up_and_what_is_retained_waits()
    {
        NetworkBench bench = new NetworkBench();
        bench.RunSeconds(5);
        bench.Broker.Takes = false;
        bench.Publish("kept", true);
        bench.RunSeconds(9);
        Assert.AreEqual(0, bench.Broker.Closes);
        bench.RunSeconds(3);
        Assert.AreEqual(1, bench.Broker.Closes);

        bench.RunSeconds(60);
        bench.Broker.Takes = true;
        bench.RunSeconds(75);
        Assert.AreEqual(1, bench.Broker.RetainedCount);
        Assert.IsTrue(bench.Broker.OldestMs <= Outbox.StaleMs, "" + bench.Broker.OldestMs);
    }

    [TestMethod]
    public void A_client_that_does_not_even_take_the_status_is_given_up()
    {
        NetworkBench bench = new NetworkBench();
        bench.TellsState = false;
        bench.Broker.Takes = false;
        bench.RunSeconds(14);
        Assert.IsFalse(bench.Keeper.Status.IsOnline);
        Assert.AreEqual(0, bench.Broker.Closes);
        bench.RunSeconds(3);
        Assert.AreEqual(1, bench.Broker.Closes);
    }

    [TestMethod]
    public void A_broker_that_takes_two_seconds_for_each_message_gets_the_newest_and_no_step_takes_long()
    {
        NetworkBench bench = new NetworkBench();
        bench.Broker.PublishTakesMs = 2_000;
        for (int i = 0; i < 8; i++)
        {
            bench.Publish("kept" + i, true);
        }

        bench.RunSeconds(600);
        Assert.AreEqual(1, bench.Broker.Connects);
        Assert.AreEqual(8, bench.Broker.RetainedCount);
        Assert.IsTrue(bench.Broker.Count > 200, "" + bench.Broker.Count);
        Assert.IsTrue(bench.Broker.OldestMs <= Outbox.StaleMs, "" + bench.Broker.OldestMs);
        Assert.IsTrue(bench.LongestStepMs <= 4_000, "" + bench.LongestStepMs);
    }

    [TestMethod]
    public void A_flood_in_the_outbox_goes_out_in_many_short_steps()
    {
        NetworkBench bench = new NetworkBench();
        bench.TellsState = false;
        bench.RunSeconds(1);
        for (int i = 0; i < 10; i++)
        {
            bench.Publish("state" + i, false);
        }

        bench.Keeper.Step();
        Assert.AreEqual(8, bench.Broker.Count);
        bench.Keeper.Step();
        Assert.AreEqual(10, bench.Broker.Count);
    }

    [TestMethod]
    public void A_megabyte_that_was_not_read_is_a_command_that_nobody_obeys()
    {
        NetworkBench bench = new NetworkBench();
        bench.RunSeconds(5);
        bench.Broker.Send("limit", null, 1_000_000);
        bench.RunSeconds(5);

        Command command = new Command();
        Assert.IsTrue(bench.Commands.Take(command));
        Assert.AreEqual(1_000_000, command.Length);
        Assert.AreEqual(1, bench.Broker.Connects);
    }

    [TestMethod]
    public void A_client_that_runs_out_of_memory_is_made_anew_less_and_less_often()
    {
        NetworkBench bench = new NetworkBench();
        bench.RunSeconds(5);
        bench.Broker.Throws = new OutOfMemoryException();
        bench.RunSeconds(2);
        Assert.AreEqual("Broker venus.local was left: the memory was full", bench.Words);
        bench.StepMs = 250;
        bench.RunSeconds(3_598);
        Assert.IsTrue(bench.Broker.Connects > 50 && bench.Broker.Connects < 80, "" + bench.Broker.Connects);

        bench.Broker.Throws = null;
        bench.RunSeconds(75);
        Assert.IsTrue(bench.Keeper.Status.IsOnline);
    }

    [TestMethod]
    public void A_clock_that_leaps_costs_one_connection_at_the_most()
    {
        NetworkBench bench = new NetworkBench();
        bench.RunSeconds(10);
        bench.Clock.NowMs += 3_600_000;
        bench.RunSeconds(10);

        Assert.IsTrue(bench.Broker.Connects <= 2);
        Assert.IsTrue(bench.Keeper.Status.IsOnline);
        Assert.IsTrue(bench.Broker.OldestMs <= Outbox.StaleMs);
    }
}
