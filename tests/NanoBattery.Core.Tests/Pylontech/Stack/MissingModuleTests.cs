using NanoBattery.Settings;

namespace NanoBattery.Tests;

[TestClass]
public class MissingModuleTests
{
    [TestMethod]
    public void A_module_that_falls_silent_is_missed_and_the_others_go_on()
    {
        StackBench bench = new StackBench(3).Run(5);
        bench.Stack.SilentModule = 2;
        bench.Run(20);
        Assert.AreEqual("2", bench.Bank("NrOfModulesOnline"));
        Assert.AreEqual("1", bench.Bank("NrOfModulesOffline"));
        Assert.AreEqual("50.000", bench.Bank("MaxChargeCurrent"));
        Assert.AreEqual("0", bench.Bank("BmsCable"));
        Assert.AreEqual("2", bench.Module(2, "BmsCable"));
        Assert.AreEqual("0.000", bench.Module(2, "MaxChargeCurrent"));
        Assert.AreEqual("0", bench.Module(2, "NrOfModulesOnline"));
        bench.Stack.SilentModule = 0;
        bench.Run(120);
        Assert.AreEqual("3", bench.Bank("NrOfModulesOnline"));
        Assert.AreEqual("75.000", bench.Bank("MaxChargeCurrent"));
        Assert.AreEqual("0", bench.Module(2, "BmsCable"));
    }

    [TestMethod]
    public void A_console_that_falls_silent_stops_everything_within_30_seconds()
    {
        StackBench bench = new StackBench(2).Run(5);
        bench.Stack.IsSilent = true;
        bench.Run(30);
        Assert.AreEqual("0.000", bench.Bank("MaxChargeCurrent"));
        Assert.AreEqual("0.000", bench.Bank("MaxDischargeCurrent"));
        Assert.AreEqual("2", bench.Bank("BmsCable"));
        Assert.AreEqual("50.0", bench.Bank("Soc"));
        Assert.AreEqual("0", bench.Post.Value("pylon/state", "Online"));
        bench.Stack.IsSilent = false;
        bench.Run(60);
        Assert.AreEqual("50.000", bench.Bank("MaxChargeCurrent"));
        Assert.AreEqual("0", bench.Bank("BmsCable"));
    }

    [TestMethod]
    public void A_module_that_the_settings_list_is_missed_from_the_start()
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("pylontech.addresses", "1,2,3");
        StackBench bench = new StackBench(2, settings).Run(40);
        Assert.AreEqual("2", bench.Bank("NrOfModulesOnline"));
        Assert.AreEqual("1", bench.Bank("NrOfModulesOffline"));
        Assert.AreEqual("50.000", bench.Bank("MaxChargeCurrent"));
    }

    [TestMethod]
    public void A_module_that_the_settings_do_not_list_is_none()
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("pylontech.addresses", "1");
        StackBench bench = new StackBench(2, settings).Run(40);
        Assert.AreEqual("1", bench.Bank("NrOfModulesOnline"));
        Assert.AreEqual("0", bench.Bank("NrOfModulesOffline"));
        Assert.AreEqual("no message", bench.Module(2, "Soc"));
    }

    [TestMethod]
    public void Without_a_table_each_address_is_asked()
    {
        StackBench bench = new StackBench(4);
        bench.Stack.HasTable = false;
        bench.Run(15);
        Assert.AreEqual("4", bench.Bank("NrOfModulesOnline"));
        Assert.AreEqual("4.000", bench.Bank("Current"));
        bench[2].IsAbsent = true;
        bench.Run(40);
        Assert.AreEqual("3", bench.Bank("NrOfModulesOnline"));
        Assert.AreEqual("1", bench.Bank("NrOfModulesOffline"));
        bench[2].IsAbsent = false;
        bench.Run(60);
        Assert.AreEqual("4", bench.Bank("NrOfModulesOnline"));
    }

    [TestMethod]
    public void The_topic_of_a_module_can_be_set()
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("mqtt.topics.module", "<base>/rack/<n>/battery");
        StackBench bench = new StackBench(2, settings).Run(8);
        Assert.AreEqual("1.000", bench.Post.Value("rack/2/battery", "Current"));
    }
}
