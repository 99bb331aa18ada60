using System.Diagnostics;
using NanoBattery.Harness.Tests.Api;

namespace NanoBattery.Harness.Tests.Web;

/// <summary>Who takes a board's only connection keeps the page from the others for a while, and not for good.</summary>
[TestClass]
public sealed class RudeClientTests
{
    private const int Crowd = 200, Polls = 8;

    // Without limits for a crowd nobody else is answered for minutes. With them it takes some seconds: who finds no place comes back after 1, 3 and 7 s.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public async Task Two_hundred_who_say_half_of_something_keep_nobody_from_the_page_for_good()
    {
        var board = new WholeBoard().Run(30);
        using var talk = new TalkOverTcp(board.Web.Handle);
        using var over = new CancellationTokenSource();
        var crowd = Enumerable.Range(0, Crowd).Select(i => RudeCaller.Call(talk.EndPoint, i, over.Token)).ToArray();
        for (var i = 0; i < Polls; i++)
        {
            var watch = Stopwatch.StartNew();
            using var client = new HttpClient { BaseAddress = new(talk.Address), Timeout = Patience };
            StringAssert.Contains(await client.GetStringAsync("/api/state", CancellationToken.None), "\"name\":\"shed\"");
            TestContext.WriteLine($"answered after {watch.ElapsedMilliseconds} ms, {talk.Count} done");
        }
        await over.CancelAsync();
        await Task.WhenAll(crowd);
    }
}
