namespace NanoBattery.Tests;

[TestClass]
public class ChargeLimitTests
{
    [TestMethod]
    public void A_limit_is_in_force_within_two_seconds_and_stays_without_wearing_the_flash()
    {
        ChargerBench bench = new ChargerBench().Run(6).Ask("12.5").Run(2);
        Assert.AreEqual(125, bench.Charger.InForceDeciamps);
        Assert.AreEqual("12.500", bench.Limit("Limit"));
        Assert.AreEqual("12.500", bench.Limit("InForce"));
        Assert.AreEqual("\"asked\"", bench.Limit("Source"));
        Assert.AreEqual("\"volatile\"", bench.Limit("Route"));
        for (int minute = 0; minute < 60; minute++)
        {
            bench.Run(60);
            Assert.AreEqual(125, bench.Charger.InForceDeciamps);
        }

        Assert.AreEqual(0, bench.Charger.StoredWrites);
        Assert.AreEqual(5, bench.Charger.ModesSeen);
    }

    [TestMethod]
    public void A_slider_that_sends_many_values_leaves_the_last_one()
    {
        ChargerBench bench = new ChargerBench().Run(6);
        for (int i = 0; i < 1_000; i++)
        {
            bench.Ask("" + (10 + i % 15));
            bench.Charger.NowMs += 40;
        }

        bench.Ask("21").Run(2);
        Assert.AreEqual(210, bench.Charger.InForceDeciamps);
        Assert.AreEqual(0, bench.Charger.StoredWrites);
    }

    [TestMethod]
    public void A_charger_without_the_volatile_registers_is_written_seldom()
    {
        ChargerBench bench = new ChargerBench();
        bench.Charger.HasVolatileLimit = false;
        bench.Run(6).Ask("10").Run(4);
        Assert.AreEqual(100, bench.Charger.InForceDeciamps);
        Assert.AreEqual("\"stored\"", bench.Limit("Route"));
        Assert.AreEqual(1, bench.Charger.StoredWrites);
        bench.Ask("10").Run(100);
        Assert.AreEqual(1, bench.Charger.StoredWrites);
        bench.Ask("11").Run(2).Ask("12").Run(2).Ask("13").Run(70);
        Assert.AreEqual(2, bench.Charger.StoredWrites);
        bench.Ask("14").Run(600);
        Assert.AreEqual("1", bench.Limit("Waiting"));
        Assert.AreEqual(2, bench.Charger.StoredWrites);
        bench.Run(3_600);
        Assert.AreEqual(140, bench.Charger.InForceDeciamps);
        Assert.AreEqual(3, bench.Charger.StoredWrites);
    }

    [TestMethod]
    public void A_charger_that_does_not_keep_a_volatile_limit_is_written_too()
    {
        ChargerBench bench = new ChargerBench();
        bench.Charger.ForgetsLimit = true;
        bench.Run(6).Ask("10").Run(5);
        Assert.AreEqual(100, bench.Charger.StoredDeciamps);
        Assert.AreEqual("\"stored\"", bench.Limit("Route"));
    }

    [TestMethod]
    public void What_is_beyond_the_device_is_brought_within_it()
    {
        ChargerBench bench = new ChargerBench().Run(6).Ask("3").Run(2);
        Assert.AreEqual("7.500", bench.Limit("InForce"));
        Assert.AreEqual("\"asked; raised to the device's minimum\"", bench.Limit("Source"));
        bench.Ask("99").Run(2);
        Assert.AreEqual("30.000", bench.Limit("InForce"));
        Assert.AreEqual("\"asked; lowered to the device's maximum\"", bench.Limit("Source"));

        ChargerBench capped = new ChargerBench(ChargerBench.With("charger.maxCurrentA", "20")).Run(6).Ask("25").Run(2);
        Assert.AreEqual("20.000", capped.Limit("InForce"));
        Assert.AreEqual("\"asked; lowered to charger.maxCurrentA\"", capped.Limit("Source"));
    }

    [TestMethod]
    public void A_limit_with_a_time_to_live_gives_way_to_the_default()
    {
        Settings.BoardSettings settings = ChargerBench.With("charger.limitTtlSeconds", "300");
        settings.Set("charger.defaultCurrentA", "8");
        ChargerBench bench = new ChargerBench(settings).Run(8);
        Assert.AreEqual("8.000", bench.Limit("InForce"));
        bench.Ask("20").Run(290);
        Assert.AreEqual("20.000", bench.Limit("InForce"));
        bench.Run(15);
        Assert.AreEqual("8.000", bench.Limit("InForce"));
        Assert.AreEqual("\"default: the time to live is over\"", bench.Limit("Source"));
    }

    [TestMethod]
    public void Without_the_broker_the_default_holds_where_the_settings_say_so()
    {
        Settings.BoardSettings settings = ChargerBench.With("charger.onBrokerLoss", "default");
        settings.Set("charger.defaultCurrentA", "8");
        ChargerBench bench = new ChargerBench(settings).Run(6).Ask("20").Run(3);
        bench.Board.NoteBroker(false);
        Assert.AreEqual("8.000", bench.Run(3).Limit("InForce"));
        Assert.AreEqual("\"default: the broker is lost\"", bench.Limit("Source"));
        bench.Board.NoteBroker(true);
        Assert.AreEqual("20.000", bench.Run(3).Limit("InForce"));

        ChargerBench holds = new ChargerBench(ChargerBench.With("charger.defaultCurrentA", "8")).Run(6).Ask("20").Run(3);
        holds.Board.NoteBroker(false);
        Assert.AreEqual("20.000", holds.Run(600).Limit("InForce"));
    }

    [TestMethod]
    public void A_new_connection_hears_that_the_charger_is_silent()
    {
        ChargerBench bench = new ChargerBench().Run(6);
        bench.Charger.IsSilent = true;
        bench.Run(40);
        int told = bench.Post.CountOf("status");
        bench.Board.NoteBroker(false);
        bench.Run(2).Board.NoteBroker(true);
        bench.Run(2);
        Assert.AreEqual(told + 1, bench.Post.CountOf("status"));
        Assert.AreEqual("offline", bench.Post.Text("status"));
    }

    [TestMethod]
    public void Nobody_asks_and_the_charger_is_left_alone()
    {
        ChargerBench bench = new ChargerBench().Run(120);
        Assert.AreEqual(0, bench.Charger.ModesSeen);
        Assert.AreEqual(300, bench.Charger.InForceDeciamps);
        Assert.AreEqual("\"the charger's own\"", bench.Limit("Source"));
    }

    [TestMethod]
    public void A_limit_that_the_broker_kept_counts()
    {
        ChargerBench bench = new ChargerBench().Ask("15", true).Run(8);
        Assert.AreEqual(150, bench.Charger.InForceDeciamps);
    }

    [TestMethod]
    public void Lost_and_damaged_requests_are_repeated()
    {
        ChargerBench bench = new ChargerBench().Run(6);
        bench.Charger.Loses = 1;
        bench.Charger.Damages = 2;
        bench.Ask("9").Run(10);
        Assert.AreEqual(90, bench.Charger.InForceDeciamps);
        Assert.AreEqual("3", bench.Limit("HexRepeated"));
        Assert.AreEqual("2", bench.Limit("HexDamaged"));
    }

    [TestMethod]
    public void A_charger_that_was_silent_for_five_minutes_gets_its_limit_again()
    {
        ChargerBench bench = new ChargerBench().Run(6).Ask("11").Run(5);
        bench.Charger.IsSilent = true;
        bench.Run(300);
        Assert.AreEqual("offline", bench.Post.Text("status"));
        Assert.AreEqual(300, bench.Charger.InForceDeciamps);
        bench.Charger.IsSilent = false;
        bench.Run(8);
        Assert.AreEqual("online", bench.Post.Text("status"));
        Assert.AreEqual(110, bench.Charger.InForceDeciamps);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("12,5")]
    [DataRow("-3")]
    [DataRow("NaN")]
    [DataRow("1e9")]
    [DataRow("Infinity")]
    [DataRow("7.5 A")]
    [DataRow("0x10")]
    [DataRow("501")]
    [DataRow("99999999999999999999")]
    [DataRow("1.2345")]
    [DataRow(".5")]
    [DataRow("5.")]
    [DataRow("+5")]
    [DataRow("{\"value\":5}")]
    [DataRow("1111111111111111111111111111111111111111111111111111111111111111111111111")]
    public void What_is_no_current_is_refused_and_nothing_is_sent(string text)
    {
        ChargerBench bench = new ChargerBench().Run(6).Ask("10").Run(3);
        bench.Ask(text).Run(2);
        Assert.AreEqual("10.000", bench.Limit("InForce"));
        Assert.AreEqual("\"asked\"", bench.Limit("Source"));
        Assert.AreEqual("\"", bench.Limit("Refused").Substring(0, 1));
        bench.Ask("9").Run(2);
        Assert.AreEqual("null", bench.Limit("Refused"));
    }

    [TestMethod]
    public void Voltage_and_current_are_plain_numbers_too()
    {
        ChargerBench bench = new ChargerBench().Run(6);
        Assert.AreEqual("13.250", bench.Post.Text("voltage"));
        Assert.AreEqual("7.300", bench.Post.Text("current"));
    }
}
