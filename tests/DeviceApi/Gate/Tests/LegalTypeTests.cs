namespace NanoBattery.Gate.Tests;

[TestClass]
public sealed class LegalTypeTests
{
    [TestMethod]
    public void Interfaces_pass() => SampleGate.Passes("int Good(ILink link) => link.Read() + link.Speed;",
        "public interface ILink { int Read(); int Speed { get; set; } event Action Told; }");

    [TestMethod]
    public void Abstract_classes_pass() => SampleGate.Passes("int Good(Reader reader) => reader.Read();",
        "public abstract class Reader { public abstract int Read(); protected virtual void Reset() { } }");

    [TestMethod]
    public void Delegates_pass() => SampleGate.Passes("""
        int Good(Add add) { Add other = Plus; return add(1, 2) + other(3, 4); }
        static int Plus(int a, int b) => a + b;
        """, "public delegate int Add(int a, int b);");

    [TestMethod]
    public void Events_pass() =>
        SampleGate.Passes("public event EventHandler? Told; void Good() => Told?.Invoke(this, new EventArgs());");

    [TestMethod]
    public void Enums_pass() => SampleGate.Passes("bool Good(Flag f) => f.HasFlag(Flag.A) && (f & Flag.B) != 0 && f.Equals(Flag.A);",
        "[Flags] public enum Flag : byte { None, A = 1, B = 2 }");

    [TestMethod]
    public void Readonly_structs_pass() => SampleGate.Passes("int Good() { var a = new Point(1) { Y = 2 }; var b = a; return b.X; }",
        "public readonly struct Point(int x) { public int X { get; } = x; public int Y { get; init; } public static int Count; }");

    [TestMethod]
    public void Init_passes() => SampleGate.Passes("Rule Good() => new() { Level = 3, Name = \"a\" };",
        "public sealed class Rule { public int Level { get; init; } public string Name { get; init; } = \"\"; }");

    [TestMethod]
    public void Primary_constructors_pass() => SampleGate.Passes("int Good() => new Counter(3).Next();",
        "public sealed class Counter(int start) { public int Next() => ++start; }");

    [TestMethod]
    public void Tables_pass() => SampleGate.Passes("""
        static readonly int[] Levels = [3500, 3550, 3600, 3650];
        static readonly byte[] Head = [1, 2];
        static readonly string[] Names = ["a", "b"];
        static readonly Rule[] Rules = [new(1, "a"), new(2, "b")];
        int Good() => Levels[1] + Head[0] + Names.Length + Rules[1].Level;
        """, "public sealed class Rule(int level, string name) { public int Level => level; public string Name => name; }");

    [TestMethod]
    public void Operators_pass() => SampleGate.Passes("bool Good(Milli a) => (a + a).N == 2;", """
        public sealed class Milli(long n)
        {
            public long N { get; } = n;
            public static Milli operator +(Milli a, Milli b) => new(a.N + b.N);
        }
        """);

    [TestMethod]
    public void Extension_methods_pass() => SampleGate.Passes("int Good(string s) => s.Twice();",
        "public static class More { public static int Twice(this string s) => s.Length * 2; }");

    [TestMethod]
    public void Disposables_pass() => SampleGate.Passes("void Good() { using var thing = new Thing(); }",
        "public sealed class Thing : IDisposable { public void Dispose() { } }");
}
