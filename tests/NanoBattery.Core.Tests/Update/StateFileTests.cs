using System;
using NanoBattery.Update;

namespace NanoBattery.Tests;

[TestClass]
public class StateFileTests
{
    [TestMethod]
    public void Each_flipped_bit_of_the_newer_copy_leaves_the_state_before()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        bench.Receive(Baked.Of(2));
        byte[] copy = Newer(bench.Files);
        int taken = 0;
        for (int bit = 0; bit < copy.Length * 8; bit++)
        {
            copy[bit / 8] ^= (byte)(1 << (bit % 8));
            StateFile states = new StateFile(bench.Files);
            taken += states.Read() && states.State.GoodVersion == 1 && states.State.TrialSlot == Slots.None ? 0 : 1;
            copy[bit / 8] ^= (byte)(1 << (bit % 8));
        }

        Assert.AreEqual(0, taken);
        Assert.AreEqual(2, bench.Restart());
    }

    [TestMethod]
    public void A_power_cut_in_each_byte_of_a_write_leaves_the_state_before()
    {
        for (int torn = 0; torn < 200; torn += 3)
        {
            UpdateBench bench = UpdateBench.WithVersion1();
            bench.Receive(Baked.Of(2));
            bench.Restart();
            bench.Files.CutAt = bench.Files.Writes;
            bench.Files.TornBytes = torn / 2;
            bench.Files.TearsOff = torn % 2 == 0;
            bool isCut = false;
            try
            {
                bench.Confirm();
            }
            catch (PowerCutException)
            {
                isCut = true;
            }

            Assert.IsTrue(isCut);
            bench.Files.PowerOn();
            Assert.AreEqual(2, bench.Restart());
            bench.Restart();
            Assert.AreEqual(1, bench.Agent.GoodVersion);
        }
    }

    [TestMethod]
    public void A_board_without_any_copy_has_no_slot()
    {
        StateFile states = new StateFile(new CutFiles());
        Assert.IsFalse(states.Read());
        Assert.AreEqual(Slots.None, states.State.GoodSlot);
        Assert.AreEqual(0, states.State.HighestVersion);
    }

    private static byte[] Newer(CutFiles files)
    {
        byte[] first = files.Content("slots-0.bin")!;
        byte[] second = files.Content("slots-1.bin")!;
        return first[4] > second[4] ? first : second;
    }
}
