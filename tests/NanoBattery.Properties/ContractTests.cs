using System.Text;

namespace NanoBattery.Properties;

/// <summary>The contract has teeth: a good message passes, and each thing that breaks the consumer is named.</summary>
[TestClass]
public class ContractTests
{
    private const string Good =
        """
        {"Dc":{"Power":-120,"Voltage":12.865,"Current":null},"Soc":83.9,"InstalledCapacity":null,"TimeToGo":28800,
        "Alarms":{"LowVoltage":0,"BmsCable":2},"Info":{"MaxChargeVoltage":13.8,"MaxChargeCurrent":0,"MaxDischargeCurrent":50.000,
        "ChargeMode":"Fixed limits","ChargeLimitation":null},"System":{"MinVoltageCellId":"C1"},"Io":{"AllowToCharge":1},
        "Voltages":{"Cell1":3.215,"Cell24":3.2},"Balances":{}}
        """;

    [TestMethod]
    public void A_good_message_passes() => Assert.IsNull(FaultIn(Good));

    [TestMethod]
    [DataRow("\"Power\":-120", "\"Power\":null", "Dc.Power is null")]
    [DataRow("\"Power\":-120", "\"Power\":\"-120\"", "Dc.Power is a string")]
    [DataRow("\"Power\":-120,", "", "Dc.Power is missing")]
    [DataRow("\"Voltage\":12.865", "\"Voltage\":null", "Dc.Voltage is null")]
    [DataRow("\"Soc\":83.9", "\"Soc\":null", "Soc is null")]
    [DataRow("\"Soc\":83.9", "\"Soc\":100.1", "Soc is not between 0 and 100")]
    [DataRow("\"Soc\":83.9", "\"Soc\":-0.1", "Soc is not between 0 and 100")]
    [DataRow("\"Soc\":83.9", "\"Soc\":{}", "Soc is a key that the consumer does not know")]
    [DataRow("\"Soc\":83.9", "\"Soc\":true", "Soc is a boolean")]
    [DataRow("\"Soc\":83.9", "\"Soc\":NaN", "no JSON")]
    [DataRow("\"Soc\":83.9", "\"Soc\":Infinity", "no JSON")]
    [DataRow("\"Soc\":83.9", "\"Soc\":1e999", "Soc is not finite")]
    [DataRow("\"Soc\":83.9", "\"Soc\":083.9", "no JSON")]
    [DataRow("\"Soc\":83.9", "\"Soc\":.9", "no JSON")]
    [DataRow("\"Soc\":83.9", "\"soc\":83.9", "soc is a key that the consumer does not know")]
    [DataRow("\"Soc\":83.9", "\"Soc\":83.9,\"Soc\":84", "no JSON")]
    [DataRow("\"Soc\":83.9", "\"Soc\":83.9,\"value\":1", "value is a key")]
    [DataRow("28800", "12345678901234567890", "TimeToGo has too many digits")]
    [DataRow("28800", "\"soon\"", "TimeToGo is a string")]
    [DataRow("28800", "[1]", "TimeToGo is a list")]
    [DataRow("\"LowVoltage\":0", "\"LowVoltage\":null", "Alarms.LowVoltage is null")]
    [DataRow("\"LowVoltage\":0", "\"LowVoltage\":false", "Alarms.LowVoltage is a boolean")]
    [DataRow("\"LowVoltage\":0", "\"LowVoltage\":{\"Level\":1}", "Alarms.LowVoltage is an object in an object")]
    [DataRow("\"MaxChargeVoltage\":13.8", "\"MaxChargeVoltage\":null", "Info.MaxChargeVoltage is null")]
    [DataRow("\"MaxChargeCurrent\":0", "\"MaxChargeCurrent\":-1", "Info.MaxChargeCurrent is negative")]
    [DataRow("50.000", "-0.001", "Info.MaxDischargeCurrent is negative")]
    [DataRow("\"Fixed limits\"", "3", "Info.ChargeMode is a number")]
    [DataRow("\"AllowToCharge\":1", "\"AllowToCharge\":null", "Io.AllowToCharge is null")]
    [DataRow("3.215", "null", "Voltages.Cell1 is null")]
    [DataRow("Cell24", "Cell25", "Voltages.Cell25 is a key that the consumer does not know")]
    [DataRow("\"Balances\":{}", "\"Balances\":{\"Cell1\":null}", "Balances.Cell1 is null")]
    [DataRow("\"Balances\":{}", "\"Balance\":{}", "Balance is a key that the consumer does not know")]
    [DataRow("\"Balances\":{}}", "\"Balances\":{},}", "no JSON")]
    [DataRow("\"Balances\":{}}", "\"Balances\":{}", "no JSON")]
    [DataRow("\"Balances\":{}}", "\"Balances\":{}}}", "no JSON")]
    [DataRow("\"Fixed limits\"", "\"Fixed\u0001limits\"", "no JSON")]
    [DataRow("\"Fixed limits\"", "/* fixed */ \"\"", "no JSON")]
    public void A_bad_message_is_refused_by_name(string good, string bad, string fault)
    {
        Assert.Contains(good, Good);
        Assert.Contains(fault, FaultIn(Good.Replace(good, bad))!);
    }

    [TestMethod]
    public void Bytes_that_are_no_UTF8_are_refused()
    {
        byte[] bytes = Encoding.Latin1.GetBytes(Good.Replace("Fixed", "Fix\u00E9"));
        Assert.Contains("no JSON", new TopicWatch().FaultIn(bytes, false, true, 0)!);
    }

    [TestMethod]
    public void A_list_or_a_number_is_no_message()
    {
        Assert.Contains("no object", FaultIn("[]")!);
        Assert.Contains("no object", FaultIn("1")!);
        Assert.Contains("no JSON", FaultIn("")!);
    }

    [TestMethod]
    public void A_retained_message_is_refused()
    {
        Assert.Contains("retained", new TopicWatch().FaultIn(Encoding.UTF8.GetBytes(Good), true, true, 0)!);
    }

    [TestMethod]
    public void A_second_message_within_a_second_is_refused()
    {
        TopicWatch watch = new();
        byte[] good = Encoding.UTF8.GetBytes(Good);
        Assert.IsNull(watch.FaultIn(good, false, true, 5_000));
        Assert.IsNull(watch.FaultIn(good, false, true, 6_000));
        Assert.Contains("only 999 ms", watch.FaultIn(good, false, true, 6_999)!);
    }

    [TestMethod]
    public void A_key_that_comes_or_goes_is_refused()
    {
        foreach (string other in new[] { Good.Replace("\"TimeToGo\":28800,", ""), Good.Replace("\"TimeToGo\"", "\"TimeToGo\":1,\"Balancing\"") })
        {
            TopicWatch watch = new();
            Assert.IsNull(watch.FaultIn(Encoding.UTF8.GetBytes(Good), false, true, 0));
            Assert.Contains("other keys", watch.FaultIn(Encoding.UTF8.GetBytes(other), false, true, 1_000)!);
        }
    }

    [TestMethod]
    public void A_state_is_free_in_its_keys_but_not_in_its_form()
    {
        Assert.IsNull(StateFaultIn("""{"Device":"mppt","Voltage":12.5}"""));
        Assert.Contains("boolean", StateFaultIn("""{"Online":true}""")!);
        Assert.Contains("value", StateFaultIn("""{"value":1}""")!);
    }

    private static string? FaultIn(string message) => new TopicWatch().FaultIn(Encoding.UTF8.GetBytes(message), false, true, 0);

    private static string? StateFaultIn(string message) => new TopicWatch().FaultIn(Encoding.UTF8.GetBytes(message), false, false, 0);
}
