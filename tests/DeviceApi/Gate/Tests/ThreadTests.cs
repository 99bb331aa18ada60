namespace NanoBattery.Gate.Tests;

[TestClass]
public sealed class ThreadTests
{
    [TestMethod]
    [DataRow("void Bad() => new Thread(Work).Start();")]
    [DataRow("void Bad() => new Thread(() => Work()).Start();")]
    [DataRow("void Bad(int n) => new Thread(() => { try { Work(); } catch (ArgumentException) { n++; } }).Start();")]
    [DataRow("void Bad() => new Thread(() => { try { Work(); } finally { Work(); } }).Start();")]
    [DataRow("void Bad() => new Thread(() => { Careful(); Work(); }).Start();")]
    [DataRow("object Bad() => new Timer(_ => Work(), null, 0, 1000);")]
    public void The_gate_refuses_a_thread_that_ends_without_a_word(string bad) =>
        SampleGate.Refuses("Sample.Bad", "catches nothing", bad + Methods);

    [TestMethod]
    [DataRow("void Good() => new Thread(Careful).Start();")]
    [DataRow("void Good() => new Thread(() => { Careful(); Careful(); }).Start();")]
    [DataRow("void Good(int n) => new Thread(() => { while (true) { try { Work(); } catch (Exception) { n++; } } }).Start();")]
    [DataRow("void Good() => new Thread(() => { try { Work(); } catch { } }).Start();")]
    [DataRow("object Good() => new Timer(_ => Careful(), null, 0, 1000);")]
    public void A_thread_that_catches_everything_passes(string good) => SampleGate.Passes(good + Methods);

    private const string Methods = """
        static void Work() => Thread.Sleep(1);
        static void Careful() { try { Work(); } catch (Exception e) { Console.WriteLine(e.Message); } }
        """;
}
