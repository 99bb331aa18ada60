namespace NanoBattery.Gate.Tests;

[TestClass]
public sealed class TextTests
{
    [TestMethod]
    [DataRow("string Bad(DayOfWeek day) => day.ToString();")]
    [DataRow("string Bad(DayOfWeek day) => \"on \" + day;")]
    [DataRow("string Bad(DayOfWeek day) => $\"on {day}\";")]
    [DataRow("string Bad(DayOfWeek day, int at) => $\"on {day} at {at}\";")]
    [DataRow("string Bad(DayOfWeek day, bool late) => string.Format(\"{0} {1}\", late ? \"late\" : \"early\", day);")]
    [DataRow("string Bad(DayOfWeek day) { object boxed = day; return boxed.ToString(); }")]
    [DataRow("Action Bad(DayOfWeek day) => () => { string text = day.ToString(); Console.WriteLine(text); };")]
    public void The_gate_refuses_the_text_of_an_enum(string bad) => SampleGate.Refuses("Sample.Bad", "text of an enum", bad);

    [TestMethod]
    public void The_gate_refuses_the_text_of_an_enum_of_our_own() =>
        SampleGate.Refuses("Sample.Bad", "text of an enum", "string Bad(Mode mode) => mode.ToString();", "public enum Mode { Off, On }");

    [TestMethod]
    [DataRow("string Bad(double volts) => volts.ToString();")]
    [DataRow("string Bad(float volts) => volts.ToString(\"F1\");")]
    [DataRow("string Bad(double volts) => \"at \" + volts + \" V\";")]
    [DataRow("string Bad(double volts) => $\"at {volts} V\";")]
    [DataRow("string Bad(double volts, int n) => $\"{n}: {volts:F2}\";")]
    [DataRow("string Bad(float volts) => string.Format(\"{0}\", volts);")]
    [DataRow("string Bad(double[] volts) => volts[0].ToString(\"G\");")]
    [DataRow("string Bad(double volts) { object boxed = volts; return string.Concat(boxed, boxed); }")]
    [DataRow("string Bad(double volts, bool any) => string.Concat(\"a\", any ? volts : (object)\"none\");")]
    public void The_gate_refuses_the_text_of_a_double(string bad) => SampleGate.Refuses("Sample.Bad", "text of a float or double", bad);

    [TestMethod]
    public void The_gate_refuses_a_double_in_a_string_builder() =>
        SampleGate.Refuses("Sample.Bad", "text of a float or double",
            "void Bad(System.Text.StringBuilder text, double volts) => text.Append(volts);");

    [TestMethod]
    [DataRow("string Bad(int value) => value.ToString(\"0.00\");")]
    [DataRow("string Bad(long value) => value.ToString(\"000\");")]
    [DataRow("string Bad(byte value) => value.ToString(\"P\");")]
    [DataRow("string Bad(int[] values) => values[0].ToString(\"#,##0\");")]
    [DataRow("string Bad(int value) => $\"{value:00}\";")]
    [DataRow("string Bad(int a, ushort b) => string.Format(\"{0:X2} {1,4:0.0}\", a, b);")]
    public void The_gate_refuses_a_number_format_of_our_own(string bad) => SampleGate.Refuses("Sample.Bad", "formats a number", bad);

    [TestMethod]
    [DataRow("string Good(int value) => value.ToString() + value.ToString(\"X2\") + value.ToString(\"D4\");")]
    [DataRow("string Good(int a, long b) => $\"{a} of {b:D3}, {a,4}\";")]
    [DataRow("string Good(DateTime at, int n) => $\"{at:yyyy-MM-dd} {n:X}\" + at.ToString(\"o\");")]
    [DataRow("string Good(bool on, char c) => \"is \" + on + c;")]
    [DataRow("string Good(string a, string b, string c, string d, string e) => a + b + c + d + e;")]
    [DataRow("string Good(DayOfWeek day) => (int)day + (day == DayOfWeek.Monday ? \" first\" : \"\");")]
    [DataRow("object Good(DayOfWeek day, System.Collections.ArrayList all) { all.Add(day); all.Add(1.5); return \"all\" + all.Count; }")]
    [DataRow("string Good(double volts) => (long)(volts * 1000) + \" mV\";")]
    [DataRow("double Good(string text) => double.Parse(text);")]
    [DataRow("string Good(object any) => any.ToString();")]
    public void Text_of_integers_and_strings_passes(string good) => SampleGate.Passes(good);
}
