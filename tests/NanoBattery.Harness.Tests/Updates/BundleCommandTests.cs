using System.Net;
using System.Net.Http.Headers;
using System.Runtime.Versioning;
using NanoBattery.Harness.Tests.Commands;
using NanoBattery.Harness.Tests.Waiting;
using NanoBattery.Tests;
using NanoBattery.Update;

namespace NanoBattery.Harness.Tests.Updates;

[TestClass]
public sealed class BundleCommandTests
{
    [TestMethod]
    public async Task A_board_fetches_what_was_packed_loses_power_goes_on_and_runs_it()
    {
        using var files = new BundleFiles();
        using var server = HarnessProcess.Start("bundle", "serve", files.Pack(12), "--port", "0");
        Deadline.Until(() => server.Output.Length > 0, "the address");
        using var client = new HttpClient { BaseAddress = new Uri(server.Output[0]) };
        var board = UpdateBench.WithVersion1();
        board.Files.Size = 1_000_000;

        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, ""));
        var length = (int)head.Content.Headers.ContentLength!;
        Assert.AreEqual(Refusal.None, board.Agent.StartUpdateSession(length));
        var first = await client.GetByteArrayAsync("");
        Assert.AreEqual(Refusal.None, board.Store(first, 30_000));
        Assert.AreEqual(1, board.Restart());

        Assert.AreEqual(Refusal.None, board.Agent.ResumeUpdateSession(length));
        Assert.AreEqual(30_000, board.Agent.StoredBytes);
        using var rest = await Get(client, 30_000);
        Assert.AreEqual(HttpStatusCode.PartialContent, rest.StatusCode);
        Assert.AreEqual($"bytes 30000-{length - 1}/{length}", rest.Content.Headers.ContentRange!.ToString());
        byte[] whole = [.. first[..30_000], .. await rest.Content.ReadAsByteArrayAsync()];
        Assert.AreEqual(Refusal.None, board.Store(whole, length));
        Assert.AreEqual(Refusal.None, board.Agent.CompleteUpdateSession());

        Assert.AreEqual(12, board.Restart());
        Assert.AreEqual(Refusal.Ended, board.Loader.Start());
        Assert.AreEqual("Shed.Program", board.Host.Entry);
        CollectionAssert.AreEqual(Baked.Part(2, 900), board.Host.LastPart);
        Assert.AreEqual("none", board.Confirm());
        Assert.AreEqual(12, board.Restart());
        server.Interrupt();
        Assert.AreEqual(0, server.ExitCode);
    }

    [TestMethod]
    public async Task The_server_gives_out_the_bundle_and_nothing_else()
    {
        using var files = new BundleFiles();
        using var server = HarnessProcess.Start("bundle", "serve", files.Pack(3));
        Deadline.Until(() => server.Output.Length > 0, "the address");
        var url = new Uri(server.Output[0]);
        Assert.AreEqual("127.0.0.1", url.Host);
        using var client = new HttpClient { BaseAddress = url };

        using var other = await client.GetAsync("/key.bin");
        Assert.AreEqual(HttpStatusCode.NotFound, other.StatusCode);
        using var above = await client.GetAsync("/x.nbu/../key.bin");
        Assert.AreEqual(HttpStatusCode.NotFound, above.StatusCode);
        using var post = await client.PostAsync("", new ByteArrayContent([1]));
        Assert.AreEqual(HttpStatusCode.MethodNotAllowed, post.StatusCode);
        using var behind = await Get(client, 1_000_000);
        Assert.AreEqual(HttpStatusCode.RequestedRangeNotSatisfiable, behind.StatusCode);
        CollectionAssert.AreEqual(File.ReadAllBytes(files.At("x.nbu")), await client.GetByteArrayAsync(""));
        server.Terminate();
        Assert.AreEqual(0, server.ExitCode);
    }

    [TestMethod]
    public void A_bundle_shows_what_is_in_it_and_whose_it_is()
    {
        using var files = new BundleFiles();
        var bundle = files.Pack(7);
        using var show = HarnessProcess.Run("bundle", "show", bundle, "--key", files.Key);

        Assert.AreEqual(0, show.ExitCode);
        var text = string.Join('\n', show.Output);
        foreach (var told in (string[])["7", "NFMRK1, firmware 1.16.0.0 or later", "Shed.Program.Main", "Core, 70000 bytes", "Shed, 900 bytes", "of this key"])
        {
            StringAssert.Contains(text, told);
        }
        using var unchecked_ = HarnessProcess.Run("bundle", "show", bundle);
        StringAssert.Contains(string.Join('\n', unchecked_.Output), "not checked; give --key");
    }

    [TestMethod]
    [UnsupportedOSPlatform("windows")]
    public void A_key_is_random_and_its_owners_only()
    {
        using var files = new BundleFiles();
        string[] keys = [files.At("one"), files.At("two")];
        foreach (var key in keys)
        {
            using var made = HarnessProcess.Run("bundle", "key", "--out", key);
            Assert.AreEqual(0, made.ExitCode);
            Assert.AreEqual(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(key));
            Assert.HasCount(BundleFormat.KeyLength, File.ReadAllBytes(key));
        }
        CollectionAssert.AreNotEqual(File.ReadAllBytes(keys[0]), File.ReadAllBytes(keys[1]));
        using var again = HarnessProcess.Run("bundle", "key", "--out", keys[0]);
        Assert.AreEqual(2, again.ExitCode);
        StringAssert.Contains(again.Errors.Single(), "is there already");
    }

    private static async Task<HttpResponseMessage> Get(HttpClient client, int from)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "");
        request.Headers.Range = new RangeHeaderValue(from, null);
        return await client.SendAsync(request);
    }
}
