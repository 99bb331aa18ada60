using System.Diagnostics;
using NanoBattery.Harness.Tests.Waiting;
using NanoBattery.Properties;

namespace NanoBattery.Harness.Tests.Load.Fuzz;

/// <summary>The same as bytes over real connections, with what only bytes can have wrong.</summary>
[TestClass]
public sealed class SocketFuzzTests(TestContext context)
{
    private const int RequestsASeed = 100;

    // The server's own refusals are among them: 408, 411, and 505 for another version of HTTP.
    private static readonly int[] Known = [200, 202, 304, 400, 401, 403, 404, 405, 408, 411, 413, 414, 415, 422, 429, 431, 505];

    private readonly Dictionary<int, int> _answers = [];
    private int _unended;

    [TestMethod]
    public void Whatever_bytes_come_there_is_an_answer_or_an_end_and_only_who_may_changes_anything()
    {
        var began = Stopwatch.GetTimestamp();
        var changes = 0;
        using var unobserved = new UnobservedFaults();
        Seeds.Each(Math.Max(1, FuzzSize.Sockets / RequestsASeed), random =>
        {
            using var served = new ServedRoom();
            var forger = new Forger(random, served.Room);
            var mutator = new Mutator(random);
            var before = served.Room.Readings;
            for (var i = 0; i < RequestsASeed; i++)
            {
                Check(served, Wire.Of(mutator.Mutate(forger.Make()), random, mutator));
            }
            Deadline.Until(() => served.Room.Readings > before || served.Fault != null, "the battery is read on");
            Assert.IsNull(served.Fault);
            changes += served.Room.Changes;
        });
        Assert.AreEqual("", unobserved.Found());
        context.WriteLine(
            $"{_answers.Values.Sum()} answers in {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s, {changes} changes, {_unended} connections that waited for more");
        context.WriteLine(string.Join(", ", _answers.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}: {pair.Value}")));
        foreach (var status in Seeds.IsOneAlone ? [] : new[] { 200, 202, 400, 401, 403, 404, 405, 413, 414, 415, 422, 431, 505 })
        {
            Assert.IsGreaterThan(0, _answers.GetValueOrDefault(status), $"{status} was never answered");
        }
    }

    private void Check(ServedRoom served, byte[] sent)
    {
        var heard = served.Ask(sent, out var isEnded);
        _unended += isEnded ? 0 : 1;
        Assert.AreEqual("", served.Room.Trouble);
        var told = System.Text.Encoding.Latin1.GetString(heard);
        var asked = System.Text.Encoding.Latin1.GetString(sent);
        Assert.IsFalse(told.Contains(PacedBoard.WifiPassword) || told.Contains(PacedBoard.BrokerPassword), told);
        Assert.IsFalse(told.Contains(PacedBoard.Password) && !asked.Contains(PacedBoard.Password), told);
        foreach (var (status, head) in Wire.Answers(heard))
        {
            _answers[status] = _answers.GetValueOrDefault(status) + 1;
            CollectionAssert.Contains(Known, status, asked);
            Assert.IsFalse(head.Replace("\r\n", "").Any(c => c is < ' ' or > '~'), head);
        }
    }
}
