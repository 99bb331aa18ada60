using System.Text;
using NanoBattery.Tests;
using NanoBattery.Web;

namespace NanoBattery.Properties;

/// <summary>
/// Whatever bytes come over a connection, in whatever pieces: the answer is a whole one or none, it comes in time, nobody is told what he
/// did not ask for, and the next client is served. NANOBATTERY_FUZZ_REQUESTS asks for more requests than the usual.
/// </summary>
[TestClass]
public sealed class TalkFuzzTests
{
    private readonly FuzzedRequests _requests = new();

    [TestMethod]
    public void Whatever_bytes_come_the_answer_is_a_whole_one_or_none_and_is_to_what_was_asked()
    {
        Seeds.Each(FuzzedRequests.SeedCount, random =>
        {
            TalkBench bench = new();
            ByteScribe scribe = new(random);
            CheckNext(bench, random);
            var heapBytes = bench.HeapBytes;
            for (var i = 0; i < FuzzedRequests.OfASeed; i++)
            {
                var bytes = scribe.Write();
                FitfulClient client = new(random, bench.Clock, bytes) { PauseMs = random.Next(3) == 0 ? 2 : 0 };
                _requests.Note(Check(bench, client, bytes));
                CheckNext(bench, random);
            }
            // The words of an old header stay until there is another in its place.
            Assert.IsLessThan(heapBytes + 500, bench.HeapBytes);
        });
        _requests.ShouldHaveSeen(0, 200, 304, 400, 404, 405, 411, 413, 414, 431);
    }

    [TestMethod]
    public void Whoever_is_slow_or_gone_holds_nobody_up_for_longer_than_his_time()
    {
        Seeds.Each(FuzzedRequests.SeedCount, random =>
        {
            TalkBench bench = new();
            ByteScribe scribe = new(random);
            CheckNext(bench, random);
            var heapBytes = bench.HeapBytes;
            for (var i = 0; i < FuzzedRequests.OfASeed; i++)
            {
                var bytes = random.Next(2) == 0 ? scribe.Whole() : scribe.Write();
                var crowdedAfterMs = random.Next(3) switch { 0 => 0, 1 => random.Next(12_000), _ => 1_000_000 };
                var beganMs = bench.Clock.NowMs;
                FitfulClient client = new(random, bench.Clock, bytes)
                {
                    PauseMs = random.Next(3) switch { 0 => 0, 1 => 800, _ => 30_000 },
                    CrowdedFromMs = beganMs + crowdedAfterMs,
                    Sends = random.Next(2) == 0 ? random.Next(bytes.Length + 1) : int.MaxValue,
                    Takes = random.Next(2) == 0 ? random.Next(4_000) : int.MaxValue,
                    IsGoneThen = random.Next(2) == 0,
                };
                bench.Answer(client);
                var tookMs = bench.Clock.NowMs - beganMs;
                var longest = WebTalk.LongestAskMs + WebTalk.LongestAnswerMs;
                var crowded = WebTalk.CrowdedAskMs + WebTalk.CrowdedAnswerMs;
                Assert.IsLessThanOrEqualTo(Math.Min(longest, Math.Max(crowdedAfterMs, 0) + crowded + 100), tookMs, Shown(bytes));
                if (client.HasRoom && client.Got.Length > 0 && bench.IsWhole(client.Got))
                {
                    _requests.Note(Check(bench, client.Got, bytes));
                }
                CheckNext(bench, random);
            }
            // The words of an old header stay until there is another in its place.
            Assert.IsLessThan(heapBytes + 500, bench.HeapBytes);
        });
        _requests.ShouldHaveSeen(200, 304, 400, 404);
    }

    /// <returns>The status of the answer, or 0 for none.</returns>
    private static int Check(TalkBench bench, FitfulClient client, byte[] bytes)
    {
        bench.Answer(client);
        return Check(bench, client.Got, bytes);
    }

    private static int Check(TalkBench bench, byte[] got, byte[] bytes)
    {
        var strict = StrictRequest.Read(bytes);
        if (bench.Seen is { IsCut: false } seen)
        {
            Assert.IsNotNull(strict, $"was taken for {seen.Method} {seen.Target}: {Shown(bytes)}");
            Assert.AreEqual(strict.Method + " " + strict.Target + (strict.Target.Contains('?') ? "" : "?"), seen.Method + " " + seen.Target);
            Assert.AreEqual(Encoding.Latin1.GetString(strict.Body), Encoding.Latin1.GetString(seen.Body), Shown(bytes));
            if (strict.LongestLine < 760)
            {
                Assert.AreEqual(strict.Host, seen.Host, Shown(bytes));
                Assert.AreEqual(strict.Cookie, seen.Cookie, Shown(bytes));
            }
        }
        else if (strict is { LongestLine: < 500, HeadLength: < 4_000 })
        {
            Assert.IsTrue(bench.Seen is not null, $"was not taken: {Shown(bytes)}");
        }
        if (got.Length == 0)
        {
            Assert.IsTrue(bench.Seen is null && strict is null, $"has no answer: {Shown(bytes)}");
            return 0;
        }
        try
        {
            var answer = StrictAnswer.Read(got, bench.IsHead(bytes));
            Assert.IsTrue(answer.Status is 200 or 304 or (>= 400 and < 500), $"{answer.Status}: {Shown(bytes)}");
            Assert.IsTrue(answer.Length >= 0 || Shown(bytes).Contains("HTTP/1.0"), $"has no length: {Shown(bytes)}");
            Assert.IsTrue(answer.Status != 200 || bench.Seen is { IsCut: false }, Shown(bytes));
            var body = Encoding.ASCII.GetString(answer.Body);
            // Who is told no length may have been too slow for the rest.
            var isPage = answer.Length < 0 ? bench.Page.StartsWith(body, StringComparison.Ordinal) : body == bench.Page;
            Assert.IsTrue(answer.Status != 200 || bench.IsHead(bytes) || isPage, Shown(got));
            return answer.Status;
        }
        catch (FormatException fault)
        {
            throw new AssertFailedException($"{fault.Message}: {Shown(bytes)} was answered {Shown(got)}", fault);
        }
    }

    private static void CheckNext(TalkBench bench, Random random)
    {
        FitfulClient next = new(random, bench.Clock, "GET /short HTTP/1.1\r\nHost: shed\r\n\r\n"u8.ToArray());
        bench.Answer(next);
        var answer = StrictAnswer.Read(next.Got, isHead: false);
        Assert.AreEqual("200 short shed\n", $"{answer.Status} {Encoding.ASCII.GetString(answer.Body)}");
    }

    private static string Shown(byte[] bytes) =>
        string.Concat(Encoding.Latin1.GetString(bytes).Select(letter => letter is >= ' ' and <= '~' ? $"{letter}" : letter == '\n' ? "\\n\n" : $"\\x{(int)letter:x2}"));
}
