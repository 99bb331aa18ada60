using System;
using NanoBattery.Charger;

namespace NanoBattery.Tests;

[TestClass]
public class RegisterTableTests
{
    [TestMethod]
    public void Only_three_registers_are_ever_written_and_one_of_them_is_flash()
    {
        RegisterTable table = new RegisterTable();
        int written = 0;
        int stored = 0;
        for (int i = 0; i < table.Count; i++)
        {
            written += table.KeptAt(i) != RegisterTable.ReadOnly ? 1 : 0;
            stored += table.KeptAt(i) == RegisterTable.Stored ? table.IdAt(i) : 0;
        }

        Assert.AreEqual(3, written);
        Assert.AreEqual(0xEDF0, stored);
    }

    [TestMethod]
    public void A_current_has_two_bytes_of_a_tenth_of_an_ampere()
    {
        RegisterTable table = new RegisterTable();
        int row = table.Find(ChargerRegister.CurrentLimit);
        Assert.AreEqual(2, table.WidthAt(row));
        Assert.AreEqual(100, table.ScaleAt(row));
        Assert.AreEqual(1, table.WidthAt(table.Find(ChargerRegister.NetworkMode)));
        string refused = "nothing";
        try
        {
            table.Find(0x0004);
        }
        catch (ArgumentException refusal)
        {
            refused = refusal.Message;
        }

        Assert.AreEqual("no such register: 4", refused);
    }
}
