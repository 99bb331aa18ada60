using System.Text;
using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Tests.Chargers;

[TestClass]
public sealed class BadPayloadTests
{
    private static readonly string[] Words =
    [
        "", " ", "\n", "-", "+", ".", ",", "e", "NaN", "nan", "Infinity", "-Infinity", "inf", "null", "true", "false", "on", "off", "max", "min",
        "-1", "-0.1", "-30", "+5", "5+", "5-", "--5", "1e9", "1E9", "1e-3", "1e", "e1", "0x10", "0b1", "010b", "5A", "5 A", "5a", "A5", "5.5.5",
        "5..5", ".5", "5.", "..", "5,5", "12,5", "1.2345", "0.0001", "1 2", "1\t2", "5\u00005", "\u00005", "5;", "5:", "5/2", "5*2", "(5)", "[5]",
        "{5}", "\"5\"", "'5'", "{\"value\":5}", "[5]", "<5>", "%5", "$5", "#5", "@5", "&5", "~5", "`5", "^5", "_5", "5_", "1_000", "1,000", "1.000,5",
        "\u0665", "\u00b2", "\u2160", "\uff15", "five", "f\u00fcnf", "500.001", "501", "1000", "99999", "2147483647", "2147483648", "4294967296",
        "9223372036854775808", "99999999999999999999999999", "00000000000000000000000000000000000000000000000000000000000000005",
    ];

    [TestMethod]
    public void No_bad_payload_reaches_the_wire_and_each_is_refused_in_words()
    {
        var payloads = Kinds();
        Assert.IsTrue(payloads.Count >= 200, $"{payloads.Count}");
        var bench = new LimitBench(ChargerKind.Volatile).Pass(10).Ask("10").Pass(3);
        foreach (var payload in payloads)
        {
            bench.Ask(payload).Pass(0.6);
            Assert.IsFalse(string.IsNullOrEmpty(bench.Refusal), $"taken: {Encoding.UTF8.GetString(payload)}");
            Assert.AreEqual(10_000, bench.InForceMilliamps);
            Assert.AreEqual(10.0, bench.LimitAmps);
        }
        Assert.AreEqual(0, bench.Charger.FlashWrites.Total);
        Assert.IsEmpty(bench.Charger.Violations);
        Assert.IsNull(bench.Ask("9").Pass(2).Refusal);
        Assert.AreEqual(9.0, bench.LimitAmps);
    }

    private static List<byte[]> Kinds()
    {
        var kinds = Words.Select(Encoding.UTF8.GetBytes).ToList();
        // Each byte that is no digit alone, and behind a number.
        for (var value = 0; value < 256; value++)
        {
            if (value is not (>= '0' and <= '9'))
            {
                kinds.Add([(byte)value]);
                if (value is not (' ' or '\n' or '\r'))
                {
                    kinds.Add([(byte)'7', (byte)value]);
                }
            }
        }
        kinds.Add(Encoding.ASCII.GetBytes(new string('7', 65)));
        kinds.Add(Encoding.ASCII.GetBytes(new string('7', 10_000)));
        kinds.Add(Encoding.ASCII.GetBytes("10" + new string(' ', 100)));
        return kinds;
    }
}
