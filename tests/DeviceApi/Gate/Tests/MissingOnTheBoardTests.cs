namespace NanoBattery.Gate.Tests;

/// <summary>The desktop accepts each of these, so that what the compiler refuses is the board's lack and no slip of the test's.</summary>
[TestClass]
public sealed class MissingOnTheBoardTests
{
    [TestMethod]
    [DataRow("int? x = null;")]
    [DataRow("string s = \"\"; var n = s?.Length;")]
    [DataRow("var pair = (1, 2);")]
    [DataRow("(int a, int b) Two() => (1, 2);")]
    [DataRow("int a = 1, b = 2; (a, b) = (b, a);")]
    [DataRow("var o = new { A = 1 };")]
    [DataRow("System.Span<byte> bytes = default;")]
    [DataRow("System.ReadOnlySpan<byte> bytes = \"a\"u8;")]
    [DataRow("int[] all = [1, 2]; int last = all[^1];")]
    [DataRow("int[] all = [1, 2]; var some = all[0..1];")]
    [DataRow("int[] all = [1, 2]; bool starts = all is [1, ..];")]
    [DataRow("decimal d = 1.5m;")]
    [DataRow("dynamic d = 1; d.Foo();")]
    [DataRow("var list = new System.Collections.Generic.List<int>();")]
    [DataRow("var map = new System.Collections.Generic.Dictionary<string, int>();")]
    [DataRow("System.Collections.Generic.IEnumerable<int> all = [1, 2];")]
    [DataRow("var sum = System.Linq.Enumerable.Sum(new int[2]);")]
    [DataRow("System.Threading.Tasks.Task? task = null;")]
    [DataRow("var s = string.Join(\",\", new string[2]);")]
    [DataRow("var s = \"a\".Replace(\"a\", \"b\");")]
    [DataRow("var s = \"a\".Insert(0, \"b\");")]
    [DataRow("var s = \"a\".Remove(0);")]
    [DataRow("var b = string.IsNullOrWhiteSpace(\"\");")]
    [DataRow("var b = \"a\".StartsWith('a');")]
    [DataRow("var b = \"a\".EndsWith('a');")]
    [DataRow("var s = \"a,b\".Split(\",\");")]
    [DataRow("var s = \"a,b\".Split(',', System.StringSplitOptions.RemoveEmptyEntries);")]
    [DataRow("var b = \"a\".Equals(\"A\", System.StringComparison.OrdinalIgnoreCase);")]
    [DataRow("var b = string.CompareOrdinal(\"a\", \"b\");")]
    [DataRow("var b = char.IsDigit('1');")]
    [DataRow("var b = char.IsWhiteSpace(' ');")]
    [DataRow("var c = char.ToUpper('a');")]
    [DataRow("var b = bool.Parse(\"true\");")]
    [DataRow("var b = bool.TryParse(\"true\", out var on);")]
    [DataRow("var n = int.Parse(\"1\", System.Globalization.NumberStyles.HexNumber);")]
    [DataRow("var s = 1.ToString(System.Globalization.CultureInfo.InvariantCulture);")]
    [DataRow("var c = 1.CompareTo(2);")]
    [DataRow("var d = System.Enum.Parse(typeof(System.DayOfWeek), \"Monday\");")]
    [DataRow("var n = System.Enum.GetName(typeof(System.DayOfWeek), 1);")]
    [DataRow("System.Array.Sort(new int[2]);")]
    [DataRow("System.Array.Reverse(new int[2]);")]
    [DataRow("var none = System.Array.Empty<int>();")]
    [DataRow("System.Array.Resize(ref all, 2);", "int[] all = [1];")]
    [DataRow("System.Array.Fill(new int[2], 1);")]
    [DataRow("System.Array.Clear(new int[2]);")]
    [DataRow("System.Buffer.BlockCopy(new byte[2], 0, new byte[2], 0, 1);")]
    [DataRow("var n = System.Math.Max(1, 2);")]
    [DataRow("var e = System.Text.Encoding.ASCII;")]
    [DataRow("var t = new System.Text.StringBuilder().AppendFormat(\"{0}\", 1);")]
    [DataRow("var h = new System.Collections.Hashtable();")]
    [DataRow("var s = System.Environment.NewLine;")]
    [DataRow("System.Environment.Exit(1);")]
    [DataRow("var now = System.DateTime.Now;")]
    [DataRow("var ms = System.TimeSpan.FromMilliseconds(1.5);")]
    [DataRow("var watch = new System.Diagnostics.Stopwatch();")]
    [DataRow("System.Threading.ThreadPool.QueueUserWorkItem(_ => { });")]
    [DataRow("System.Threading.Monitor.Wait(new object());")]
    [DataRow("var n = System.Threading.Interlocked.Add(ref count, 2);", "int count = 1;")]
    [DataRow("var s = System.Console.ReadLine();")]
    [DataRow("System.Console.WriteLine(1);")]
    [DataRow("try { } catch (System.OverflowException) { }")]
    [DataRow("try { } catch (System.DivideByZeroException) { }")]
    [DataRow("var c = new System.Random().Next(1, 2);")]
    public void A_statement_that_the_desktop_accepts_is_refused(string statement, string before = "") =>
        OnlyTheDesktopAccepts($"void M() {{ {before} {statement} }}");

    [TestMethod]
    [DataRow("record Rule(int Level);")]
    [DataRow("class Rule { public required int Level; }")]
    [DataRow("volatile int _count;")]
    [DataRow("async void M() { await System.Threading.Tasks.Task.Delay(1); }")]
    [DataRow("System.Collections.IEnumerable M() { yield return 1; }")]
    [DataRow("System.Collections.Generic.IEnumerable<int> M() { yield return 1; }")]
    [DataRow("int Sum(params System.ReadOnlySpan<int> all) => all.Length;")]
    [DataRow("interface IZero { static abstract int Zero { get; } }")]
    public void A_member_that_the_desktop_accepts_is_refused(string member) => OnlyTheDesktopAccepts(member);

    [TestMethod]
    public void What_stands_around_the_samples_is_accepted() =>
        Assert.IsEmpty(SourceCompiler.ForDevice.Errors(Around("void M() { }")));

    private static void OnlyTheDesktopAccepts(string member)
    {
        Assert.IsEmpty(SourceCompiler.ForDesktop.Errors(Around(member)));
        Assert.IsNotEmpty(SourceCompiler.ForDevice.Errors(Around(member)), "The board's declarations accept it.");
    }

    private static string Around(string member) => $"public class Sample {{ {member} }}";
}
