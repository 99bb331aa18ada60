using NanoBattery.Update;

namespace NanoBattery.Tests;

/// <summary>The life of a new version: received, on trial, confirmed or returned from.</summary>
[TestClass]
public class TrialTests
{
    [TestMethod]
    public void A_bundle_from_the_cable_is_good_from_the_first_start_on()
    {
        UpdateBench bench = UpdateBench.WithVersion1();

        Assert.AreEqual(1, bench.Loader.Version);
        Assert.IsFalse(bench.Loader.IsTrial);
        Assert.AreEqual("state-lost", RefusalWords.Of(bench.Loader.Reason));
        Assert.AreEqual(1, bench.Restart());
        Assert.AreEqual("none", RefusalWords.Of(bench.Loader.Reason));
        Assert.IsTrue(bench.Agent.GetStatus() == UpdateStatus.Confirmed);
        Assert.AreEqual(1, bench.Agent.GoodVersion);
    }

    [TestMethod]
    public void A_new_version_has_a_trial_and_is_good_when_it_confirms_itself()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        Assert.AreEqual("none", bench.Receive(Baked.Of(2)));
        Assert.IsTrue(bench.Agent.GetStatus() == UpdateStatus.TestPending);
        Assert.AreEqual("no-trial", bench.Confirm());

        Assert.AreEqual(2, bench.Restart());
        Assert.IsTrue(bench.Loader.IsTrial);
        Assert.IsTrue(bench.Agent.GetStatus() == UpdateStatus.Testing);
        Assert.AreEqual("none", bench.Confirm());
        Assert.IsTrue(bench.Agent.GetStatus() == UpdateStatus.Confirmed);
        Assert.AreEqual(2, bench.Agent.GoodVersion);
        Assert.AreEqual("no-trial", bench.Confirm());
        for (int i = 0; i < 5; i++)
        {
            Assert.AreEqual(2, bench.Restart());
            Assert.IsFalse(bench.Loader.IsTrial);
        }
    }

    [TestMethod]
    public void A_version_that_does_not_confirm_itself_runs_twice_and_never_again()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        bench.Receive(Baked.Of(2));
        Assert.AreEqual(2, bench.Restart());
        Assert.AreEqual(2, bench.Restart());
        for (int i = 0; i < 4; i++)
        {
            Assert.AreEqual(1, bench.Restart());
            bench.IsTold("not-confirmed", 2);
            Assert.IsTrue(bench.Agent.GetStatus() == UpdateStatus.Confirmed);
        }
    }

    [TestMethod]
    public void A_good_board_that_restarts_writes_nothing()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        bench.Update(2);
        int before = bench.Files.Writes;
        bench.Restart();
        bench.Host.HasEntry = false;
        bench.Loader.Start();

        Assert.AreEqual(before, bench.Files.Writes);
    }

    [TestMethod]
    public void Ten_updates_one_after_the_other_change_slots_each_time()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        for (int version = 2; version < 12; version++)
        {
            bench.Update(version);
            Assert.AreEqual(version % 2 == 0 ? Slots.B : Slots.A, bench.Loader.Slot);
        }
    }

    [TestMethod]
    public void An_older_bundle_and_the_same_again_are_refused_for_ever()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        bench.Update(5);
        Assert.AreEqual("too-old", bench.Receive(Baked.Of(4)));
        Assert.AreEqual("too-old", bench.Receive(Baked.Of(5)));
        Assert.AreEqual("none", bench.Receive(Baked.Of(6)));
        bench.Restart();
        Assert.AreEqual("none", RefusalWords.Of(bench.Agent.RequestDeploymentRevert()));
        Assert.AreEqual(5, bench.Restart());
        Assert.AreEqual("too-old", bench.Receive(Baked.Of(5)));
        Assert.AreEqual(5, bench.Restart());
    }

    [TestMethod]
    public void A_version_that_failed_may_come_again()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        bench.Receive(Baked.Of(2));
        bench.Restart();
        bench.Restart();
        Assert.AreEqual(1, bench.Restart());
        bench.Update(2);
        bench.IsTold("none", 2);
    }

    [TestMethod]
    public void A_version_that_gives_itself_up_runs_no_more()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        bench.Receive(Baked.Of(2));
        Assert.AreEqual("no-trial", RefusalWords.Of(bench.Agent.RequestDeploymentRevert()));
        Assert.AreEqual(2, bench.Restart());
        Assert.AreEqual("none", RefusalWords.Of(bench.Agent.RequestDeploymentRevert()));
        Assert.IsTrue(bench.Agent.GetStatus() == UpdateStatus.RollbackPending);
        Assert.AreEqual("no-trial", bench.Confirm());
        Assert.AreEqual(1, bench.Restart());
        bench.IsTold("reverted", 2);
    }

    [TestMethod]
    public void While_a_trial_runs_nothing_else_is_received()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        bench.Receive(Baked.Of(2));
        bench.Restart();
        Assert.AreEqual("busy", bench.Receive(Baked.Of(3)));
        bench.Confirm();
        Assert.AreEqual("none", bench.Receive(Baked.Of(3)));
    }

    [TestMethod]
    public void A_trial_that_has_not_begun_gives_way_to_another_bundle()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        bench.Receive(Baked.Of(2));
        Assert.AreEqual("none", bench.Receive(Baked.Of(3)));
        Assert.AreEqual(3, bench.Restart());
    }

    [TestMethod]
    public void Nothing_is_held_against_a_trial_that_gave_way()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        bench.Receive(Baked.Of(2));
        bench.Agent.StartUpdateSession(Baked.Of(3).Length);
        Assert.IsTrue(bench.Agent.GetStatus() == UpdateStatus.Confirmed);
        Assert.AreEqual(1, bench.Restart());
        bench.IsTold("none", 2);
    }

    [TestMethod]
    public void A_good_minute_confirms_and_a_break_begins_it_anew()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        bench.Receive(Baked.Of(2));
        bench.Restart();
        TrialWatch watch = new TrialWatch(bench.Agent);
        Assert.IsFalse(watch.Step(5_000, true));
        Assert.IsFalse(watch.Step(64_000, true));
        Assert.IsFalse(watch.Step(64_500, false));
        Assert.IsFalse(watch.Step(65_000, true));
        Assert.IsFalse(watch.Step(124_999, true));
        Assert.IsTrue(bench.Agent.GetStatus() == UpdateStatus.Testing);
        Assert.IsTrue(watch.Step(125_000, true));
        Assert.IsTrue(bench.Agent.GetStatus() == UpdateStatus.Confirmed);
        Assert.IsFalse(watch.Step(300_000, true));
    }

    [TestMethod]
    public void The_old_version_confirms_nothing_for_a_new_one()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        bench.Receive(Baked.Of(2));
        TrialWatch watch = new TrialWatch(bench.Agent);
        watch.Step(0, true);
        Assert.IsFalse(watch.Step(70_000, true));
        Assert.IsTrue(bench.Agent.GetStatus() == UpdateStatus.TestPending);
    }
}
