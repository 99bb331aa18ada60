using System.Diagnostics;
using NanoBattery.Harness.Tests.Api;
using NanoBattery.Properties;
using NanoBattery.Web;
using NanoBattery.Web.Api;

namespace NanoBattery.Harness.Tests.Load.Fuzz;

/// <summary>
/// Whatever is asked of the board's page, there is an answer; nothing changes but for whoever may, no secret gets out, and the
/// battery is read on.
/// </summary>
[TestClass]
public sealed class RoomFuzzTests(TestContext context)
{
    private const int RequestsASeed = 500;

    private static readonly int[] Known = [200, 202, 304, 400, 401, 403, 404, 405, 413, 414, 415, 422, 429, 431];

    private readonly Dictionary<int, int> _answers = [];

    [TestMethod]
    public void Whatever_is_asked_there_is_an_answer_and_only_who_may_changes_anything()
    {
        var began = Stopwatch.GetTimestamp();
        var changes = 0;
        Seeds.Each(Math.Max(1, FuzzSize.Direct / RequestsASeed), random =>
        {
            var room = new FuzzedRoom();
            var forger = new Forger(random, room);
            var mutator = new Mutator(random);
            var request = new WebRequest(new byte[WebRequest.LongestBody]);
            var response = new WebResponse();
            var before = room.Readings;
            for (var i = 0; i < RequestsASeed; i++)
            {
                var asked = mutator.Mutate(forger.Make());
                Fill(request, asked);
                room.Handle(request, response);
                Assert.AreEqual("", room.Trouble);
                try
                {
                    Check(asked, response, room);
                }
                catch (Exception wrong)
                {
                    throw new AssertFailedException($"{asked.Method} {asked.Target}: {response.Status}: {wrong.Message}", wrong);
                }
                room.Pass(1);
            }
            Assert.IsGreaterThanOrEqualTo(RequestsASeed / 5, room.Readings - before);
            changes += room.Changes;
        });
        var sum = _answers.Values.Sum();
        context.WriteLine($"{sum} requests in {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s, {changes} changes");
        context.WriteLine(string.Join(", ", _answers.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}: {pair.Value}")));
        Assert.IsGreaterThan(sum / 100, changes);
        foreach (var status in Seeds.IsOneAlone ? [] : Known)
        {
            Assert.IsGreaterThan(0, _answers.GetValueOrDefault(status), $"{status} was never answered");
        }
    }

    private static void Fill(WebRequest request, Asked asked)
    {
        request.Begin(asked.Method, asked.Target);
        asked.Headers.ForEach(header => request.Header(header.Name, header.Value));
        asked.Body.AsSpan(0, Math.Min(asked.Body.Length, request.Body.Length)).CopyTo(request.Body);
        request.BodyLength = asked.Body.Length + asked.LengthLie;
    }

    private void Check(Asked asked, WebResponse response, FuzzedRoom room)
    {
        _answers[response.Status] = _answers.GetValueOrDefault(response.Status) + 1;
        CollectionAssert.Contains(Known, response.Status, $"{asked.Method} {asked.Target}");
        var page = new CheckedPage();
        response.Body?.WriteTo(page);
        var head = "";
        for (var i = 0; i < response.HeaderCount; i++)
        {
            Assert.IsFalse((response.NameAt(i) + response.ValueAt(i)).Any(c => c is < ' ' or > '~'), response.ValueAt(i));
            head += response.NameAt(i) == "Set-Cookie" ? "" : response.ValueAt(i) + "\n";
        }
        var told = head + page.Ascii;
        Assert.IsFalse(told.Contains(PacedBoard.WifiPassword) || told.Contains(PacedBoard.BrokerPassword), told);
        Assert.IsFalse(told.Contains(PacedBoard.Password) && !asked.Holds(PacedBoard.Password), told);
        Assert.IsFalse(room.Sessions.Any(session => told.Contains(session.Id) && !asked.Holds(session.Id)), told);
        if (head.Contains(WebResponse.Json))
        {
            Array.ForEach(asked.Target.StartsWith(BatteryApi.Lines) ? page.Ascii.Split('\n')[..^1] : [page.Ascii], text => ApiBench.Parse(text));
        }
    }
}
