namespace NanoBattery.Gate.Tests;

[TestClass]
public sealed class LegalCodeTests
{
    [TestMethod]
    public void Closures_pass() =>
        SampleGate.Passes("Action Good(int n) { int sum = 0; return () => sum += n; } Action Other() => () => Console.WriteLine(\"\");");

    [TestMethod]
    public void Local_functions_pass() => SampleGate.Passes("""
        int Good(int n)
        {
            int twice = n * 2;
            return More(1) + Less(2);
            int More(int m) => m + twice;
            static int Less(int m) => m - 1;
        }
        """);

    [TestMethod]
    public void Exception_filters_pass() => SampleGate.Passes("""
        int Good(int n)
        {
            try { return 1 / n; }
            catch (Exception e) when (e.Message == "" && n > 0) { return 2; }
            finally { n++; }
        }
        """);

    [TestMethod]
    public void Nested_handlers_pass() => SampleGate.Passes("""
        void Good(object o)
        {
            try { try { o.ToString(); } catch { throw; } }
            catch (ArgumentException) { lock (o) { } }
        }
        """);

    [TestMethod]
    public void Long_string_switches_pass() => SampleGate.Passes("""
        int Good(string s)
        {
            switch (s)
            {
                case "V": return 1; case "I": return 2; case "P": return 3; case "PPV": return 4;
                case "SOC": return 5; case "TTG": return 6; case "PID": return 7; case "SER#": return 8;
            }
            return 0;
        }
        """);

    [TestMethod]
    public void Switch_expressions_pass() => SampleGate.Passes(
        "string Good(int n) => n switch { < 0 => \"below\", 0 or 1 => \"few\", > 100 and < 200 => \"many\", _ => \"some\" };");

    [TestMethod]
    public void Patterns_pass() =>
        SampleGate.Passes("int Good(object o) => o is string { Length: > 3 } s ? s.Length : o is int n ? n : 0;");

    [TestMethod]
    public void Loops_pass() => SampleGate.Passes("""
        int Good(byte[] bytes, string text, System.Collections.ArrayList list)
        {
            int sum = 0;
            foreach (var b in bytes) sum += b;
            foreach (char c in text) sum += c;
            foreach (object o in list) sum += o is int ? (int)o : 0;
            while (sum > 9) sum -= 3;
            do sum++; while (sum < 5);
            for (long i = 0; i < 3; i++) sum ^= (int)i;
            return sum;
        }
        """);

    [TestMethod]
    public void Refs_pass() =>
        SampleGate.Passes("ref int Good(int[] all, ref int n, out long m) { m = n; n++; return ref all[0]; }");

    [TestMethod]
    public void Constants_and_raw_strings_pass() =>
        SampleGate.Passes("const string Key = \"\"\"{\"a\":1}\"\"\"; string Good(string v) => Key + v + nameof(Good);");

    [TestMethod]
    public void Empty_arrays_pass() => SampleGate.Passes("int[] Good() => [];");

    [TestMethod]
    public void Nullable_annotations_pass() =>
        SampleGate.Passes("string? Good(string? a, object?[]? b) => a ?? b?[0] as string ?? null;");

    [TestMethod]
    public void Threads_pass() => SampleGate.Passes(
        "void Good() { var thread = new System.Threading.Thread(() => { }); thread.Start(); thread.Join(); }");

    [TestMethod]
    public void Times_pass() => SampleGate.Passes("bool Good(DateTime a, TimeSpan b) => a + b > a && b == TimeSpan.Zero;");
}
