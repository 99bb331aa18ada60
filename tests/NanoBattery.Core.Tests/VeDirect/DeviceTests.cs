using NanoBattery.Readings;
using NanoBattery.VeDirect;

namespace NanoBattery.Tests;

[TestClass]
public class DeviceTests
{
    [TestMethod]
    public void A_product_is_believed_at_its_third_identical_reading()
    {
        ScriptedLine line = new ScriptedLine();
        VeDirectDevice device = new VeDirectDevice();
        for (int second = 1; second <= 3; second++)
        {
            Assert.AreEqual(DeviceKind.Unknown, device.Kind);
            line.Send(Wire.Begin().ShuntBlock("12800", "500", "900"));
            device.Read(line, second * 1000);
        }

        Assert.AreEqual(DeviceKind.Shunt, device.Kind);
        Assert.AreEqual(0xA389, device.ProductId);
        Assert.AreEqual("SmartShunt 500A/50mV", device.Model);
    }

    [TestMethod]
    public void A_serial_number_is_believed_at_its_third_identical_reading()
    {
        ScriptedLine line = new ScriptedLine();
        VeDirectDevice device = new VeDirectDevice();
        string[] serials = { "HQ1", "HQ1", "HQ7", "HQ1", "HQ1", "HQ1" };
        for (int i = 0; i < serials.Length; i++)
        {
            Assert.IsNull(device.SerialNumber);
            line.Send(Wire.Begin().Field("PID", "0xA060").Field("SER#", serials[i]).Field("V", "12800").End());
            device.Read(line, i * 1000);
        }

        Assert.AreEqual("HQ1", device.SerialNumber);
    }

    [TestMethod]
    public void A_block_with_another_product_is_not_believed()
    {
        ScriptedLine line = new ScriptedLine();
        VeDirectDevice device = new VeDirectDevice();
        for (int second = 1; second <= 3; second++)
        {
            line.Send(Wire.Begin().ShuntBlock("12800", "500", "900"));
            device.Read(line, second * 1000);
        }

        line.Send(Wire.Begin().Field("PID", "0xA388").Field("V", "99000").End());
        device.Read(line, 4000);

        Assert.AreEqual(12800, device.Fields.Get(Label.V, 4000));
        Assert.AreEqual(0xA389, device.ProductId);
    }

    [TestMethod]
    public void Another_device_on_the_line_is_met_and_the_old_ones_values_go()
    {
        ScriptedLine line = new ScriptedLine();
        VeDirectDevice device = new VeDirectDevice();
        for (int second = 1; second <= 6; second++)
        {
            line.Send(second <= 3
                ? Wire.Begin().ShuntBlock("12800", "500", "900")
                : Wire.Begin().Field("PID", "0xA060").Field("V", "27000").Field("PPV", "120").End());
            device.Read(line, second * 1000);
        }

        Assert.AreEqual(DeviceKind.Mppt, device.Kind);
        Assert.AreEqual(27000, device.Fields.Get(Label.V, 6000));
        Assert.AreEqual(Reading.Unknown, device.Fields.Get(Label.Soc, 6000));
    }

    [TestMethod]
    public void A_device_that_is_swapped_and_comes_back_has_its_serial_number_each_time()
    {
        ScriptedLine line = new ScriptedLine();
        VeDirectDevice device = new VeDirectDevice();
        string[] products = { "0xA060", "0xA042", "0xA060" };
        string[] serials = { "HQ1", "HQ2", "HQ1" };
        for (int turn = 0; turn < 3; turn++)
        {
            for (int second = 0; second < 6; second++)
            {
                line.Send(Wire.Begin().Field("PID", products[turn]).Field("SER#", serials[turn]).Field("V", "27000").End());
                device.Read(line, (turn * 6 + second) * 1000);
            }

            Assert.AreEqual(serials[turn], device.SerialNumber);
        }
    }

    [TestMethod]
    public void Several_blocks_of_a_device_are_merged_label_by_label()
    {
        ScriptedLine line = new ScriptedLine();
        VeDirectDevice device = new VeDirectDevice();
        line.Send(Wire.Begin().ShuntBlock("12800", "500", "900").Field("H1", "-50000").Field("H7", "11900").End());
        device.Read(line, 1000);

        Assert.AreEqual(12800, device.Fields.Get(Label.V, 1000));
        Assert.AreEqual(-50000, device.Fields.Get(Label.H1, 1000));
    }

    [TestMethod]
    public void A_value_grows_old_and_is_unknown_then()
    {
        ScriptedLine line = new ScriptedLine();
        VeDirectDevice device = new VeDirectDevice();
        line.Send(Wire.Begin().ShuntBlock("12800", "500", "900"));
        device.Read(line, 1000);

        Assert.AreEqual(12800, device.Fields.Get(Label.V, 11_000));
        Assert.AreEqual(Reading.Unknown, device.Fields.Get(Label.V, 11_001));
    }

    [TestMethod]
    public void A_value_out_of_range_is_counted_and_unknown()
    {
        ScriptedLine line = new ScriptedLine();
        VeDirectDevice device = new VeDirectDevice();
        line.Send(Wire.Begin().ShuntBlock("512800", "500", "1001"));
        device.Read(line, 1000);

        Assert.AreEqual(Reading.Unknown, device.Fields.Get(Label.V, 1000));
        Assert.AreEqual(Reading.Unknown, device.Fields.Get(Label.Soc, 1000));
        Assert.AreEqual(500, device.Fields.Get(Label.I, 1000));
        Assert.AreEqual(2, device.Fields.OutOfRange);
    }

    [TestMethod]
    public void A_device_of_an_unknown_product_is_known_by_its_labels()
    {
        Assert.AreEqual(DeviceKind.Shunt, KindOf("0xFFFE", "SOC", "900"));
        Assert.AreEqual(DeviceKind.Mppt, KindOf("0xFFFE", "PPV", "120"));
        Assert.AreEqual(DeviceKind.Inverter, KindOf("0xFFFE", "AC_OUT_V", "23000"));
        Assert.AreEqual(DeviceKind.BuckBoost, KindOf("0xFFFE", "DC_IN_V", "1320"));
        Assert.AreEqual(DeviceKind.Charger, KindOf("0xFFFE", "CS", "3"));
        Assert.AreEqual(DeviceKind.Unknown, KindOf("0xFFFE", "HC#", "3"));
    }

    [TestMethod]
    public void An_old_monitor_without_a_product_id_is_known_by_its_labels()
    {
        ScriptedLine line = new ScriptedLine();
        VeDirectDevice device = new VeDirectDevice();
        for (int second = 1; second <= 4; second++)
        {
            Assert.AreEqual(DeviceKind.Unknown, device.Kind);
            line.Send(Wire.Begin().Field("V", "12800").Field("I", "-500").Field("SOC", "900").Field("BMV", "602S").End());
            device.Read(line, second * 1000);
        }

        Assert.AreEqual(DeviceKind.Shunt, device.Kind);
    }

    [TestMethod]
    public void The_product_id_tells_the_kind()
    {
        Assert.AreEqual(DeviceKind.Shunt, DeviceKind.OfProduct(0x203));
        Assert.AreEqual(DeviceKind.Shunt, DeviceKind.OfProduct(0xA38B));
        Assert.AreEqual(DeviceKind.Mppt, DeviceKind.OfProduct(0x300));
        Assert.AreEqual(DeviceKind.Mppt, DeviceKind.OfProduct(0xA042));
        Assert.AreEqual(DeviceKind.Inverter, DeviceKind.OfProduct(0xA231));
        Assert.AreEqual(DeviceKind.Charger, DeviceKind.OfProduct(0xA330));
        Assert.AreEqual(DeviceKind.Charger, DeviceKind.OfProduct(0xA340));
        Assert.AreEqual(DeviceKind.BuckBoost, DeviceKind.OfProduct(0xA3F0));
        Assert.AreEqual(DeviceKind.Unknown, DeviceKind.OfProduct(0x1234));
    }

    private static int KindOf(string product, string label, string value)
    {
        ScriptedLine line = new ScriptedLine();
        VeDirectDevice device = new VeDirectDevice();
        for (int second = 1; second <= 3; second++)
        {
            line.Send(Wire.Begin().Field("PID", product).Field("V", "12800").Field(label, value).End());
            device.Read(line, second * 1000);
        }

        return device.Kind;
    }
}
