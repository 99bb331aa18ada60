using System.Text.Json;
using NanoBattery.Tests;
using NanoBattery.Web;

namespace NanoBattery.Properties;

/// <summary>
/// Whatever is asked of the page, there is an answer, it tells no secret, and what is kept is a file that a board takes.
/// NANOBATTERY_FUZZ_REQUESTS asks for more requests than the usual.
/// </summary>
[TestClass]
public sealed class ApiFuzzTests
{
    private readonly FuzzedRequests _requests = new();

    [TestMethod]
    public void Whatever_a_stranger_asks_there_is_an_answer_and_nothing_changes()
    {
        Seeds.Each(FuzzedRequests.SeedCount, random =>
        {
            ApiBench bench = new();
            RequestScribe scribe = new(random);
            for (var i = 0; i < FuzzedRequests.OfASeed; i++)
            {
                bench.Clock.NowMs += random.Next(10_000);
                bench.Browser.Cookie = "";
                Check(bench, i % 5 == 0 ? scribe.Guess(bench.Browser) : scribe.Send(bench.Browser));
                Assert.AreEqual("", bench.File.Text);
                Assert.AreEqual("", bench.NextCommand());
            }
        });
        _requests.ShouldHaveSeen(200, 400, 401, 403, 404, 405, 413, 415, 429);
    }

    [TestMethod]
    public void Whatever_comes_from_a_session_there_is_an_answer_and_what_is_kept_can_be_read()
    {
        Seeds.Each(FuzzedRequests.SeedCount, random =>
        {
            var bench = ApiBench.LoggedIn();
            RequestScribe scribe = new(random);
            var (cookie, csrf) = (bench.Browser.Cookie, bench.Browser.Csrf);
            for (var i = 0; i < FuzzedRequests.OfASeed; i++)
            {
                (bench.Browser.Cookie, bench.Browser.Csrf) = (cookie, csrf);
                Check(bench, scribe.Send(bench.Browser));
                (bench.Browser.Host, bench.Browser.Origin, bench.Browser.ContentType) = ("shed.local", "", WebResponse.Json);
                (bench.Browser.Cookie, bench.Browser.Csrf) = (cookie, csrf);
                var status = scribe.Change(bench.Browser);
                Check(bench, status);
                if (bench.File.Text.Length > 0)
                {
                    bench.File.Settings.CheckTogether();
                }
                while (bench.NextCommand().Length > 0)
                {
                }
            }
        });
        _requests.ShouldHaveSeen(200, 202, 400, 403, 422);
    }

    private void Check(ApiBench bench, int status)
    {
        _requests.Note(status);
        Assert.IsTrue(status is >= 200 and < 500, $"{status}: {bench.Browser.Page}");
        Assert.IsFalse(bench.Browser.Shows("wifi-secret") || bench.Browser.Shows("mqtt-secret"));
        if (bench.Browser.Header("Content-Type") == WebResponse.Json)
        {
            using var answer = JsonDocument.Parse(bench.Browser.Page);
            Assert.AreEqual(JsonValueKind.Object, answer.RootElement.ValueKind);
        }
    }
}
