using NanoBattery.Harness.Tests.Waiting;

namespace NanoBattery.Harness.Tests.Load;

/// <summary>
/// Whoever comes to the page, and however, the guard decides in time. What the load costs is told from what the machine is busy with
/// by a second board beside it, at whose page nobody is.
/// </summary>
[TestClass]
public sealed class LoadTests(TestContext context)
{
    private const int Clients = 50;
    private const int Rude = 200;
    private const int Rounds = 5;
    private const double MostAddedMs = 50;

    private static readonly TimeSpan RoundTime = TimeSpan.FromSeconds(3);

    [TestMethod]
    public async Task Fifty_clients_and_two_hundred_half_open_connections_delay_no_decision()
    {
        using var unobserved = new UnobservedFaults();
        using var guard = new PacedBoard();
        using var control = new PacedBoard();
        Deadline.Until(() => guard.Readings > 0 && control.Readings > 0, "the first readings");
        var before = guard.Readings;
        var clients = Enumerable.Range(0, Clients).Select(_ => new PollingClient(guard.Address)).ToArray();
        int[] closings;
        using (var crowd = new RudeCrowd(guard.Port, Rude))
        {
            using var stop = new CancellationTokenSource();
            var polls = Task.WhenAll(clients.Select(client => Task.Run(() => client.Poll(stop.Token))));
            for (var round = 0; round < Rounds; round++)
            {
                await Round(guard, control);
            }
            stop.Cancel();
            await polls;
            closings = [.. Enumerable.Range(0, RudeClient.Manners).Select(crowd.Closings)];
        }
        var readings = guard.Readings - before;
        using var afterwards = new HttpClient { BaseAddress = guard.Address };
        StringAssert.Contains(await afterwards.GetStringAsync("health"), "\"ok\":true");

        context.WriteLine($"guard, the worst of each round:   {guard.Decisions}; at its gate: {guard.Gate}; {readings} readings");
        context.WriteLine($"control, the worst of each round: {control.Decisions}; at its gate: {control.Gate}");
        context.WriteLine($"{clients.Sum(client => client.Answers)} answers in {Rounds * RoundTime.TotalSeconds} s, the fewest of a client "
            + $"{clients.Min(client => client.Answers)}, the slowest {clients.Max(client => client.Longest).TotalMilliseconds:0} ms");
        context.WriteLine($"sent away, by manner: {string.Join(' ', closings)}");
        Assert.AreEqual("", string.Join('\n', clients.Select(client => client.Trouble).Where(trouble => trouble.Length > 0)));
        Assert.AreEqual("", guard.LastFault);
        Assert.AreEqual("", unobserved.Found());
        Assert.IsNull(guard.Fault);
        Assert.IsGreaterThan(0, readings);
        Assert.IsGreaterThan(0, clients.Min(client => client.Answers));
        Assert.AreEqual(0, clients.Sum(client => client.Refusals));
        Assert.IsGreaterThan(0, closings.Min(), string.Join(' ', closings));
        Assert.IsLessThanOrEqualTo(MostAddedMs, guard.Decisions.AddedMs(control.Decisions));
        Assert.IsLessThanOrEqualTo(MostAddedMs, guard.Gate.AddedMs(control.Gate));
        Array.ForEach(clients, client => client.Dispose());
    }

    private static async Task Round(PacedBoard guard, PacedBoard control)
    {
        guard.BeginRound();
        control.BeginRound();
        await Task.Delay(RoundTime);
        guard.EndRound();
        control.EndRound();
    }
}
