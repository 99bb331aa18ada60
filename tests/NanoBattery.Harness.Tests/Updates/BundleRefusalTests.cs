using NanoBattery.Harness.Tests.Commands;
using NanoBattery.Tests;
using NanoBattery.Update;

namespace NanoBattery.Harness.Tests.Updates;

[TestClass]
public sealed class BundleRefusalTests
{
    [TestMethod]
    [DataRow("bundle: which of pack, show, key or serve?", new[] { "bundle" })]
    [DataRow("dance", new[] { "bundle", "dance" })]
    [DataRow("--version", new[] { "bundle", "pack", "--key", "key.bin", "--entry", "E", "--out", "y.nbu", "Core.pe" })]
    [DataRow("--version 0: is not 1 or higher", new[] { "bundle", "pack", "--version", "0", "--key", "key.bin", "--entry", "E", "--out", "y.nbu", "Core.pe" })]
    [DataRow("--key long.bin: has 33 bytes, not 32; make one with bundle key", new[] { "bundle", "pack", "--version", "1", "--key", "long.bin", "--entry", "E", "--out", "y.nbu", "Core.pe" })]
    [DataRow("no-key.bin: no such file", new[] { "bundle", "pack", "--version", "1", "--key", "no-key.bin", "--entry", "E", "--out", "y.nbu", "Core.pe" })]
    [DataRow("Nobody.pe: no such file", new[] { "bundle", "pack", "--version", "1", "--key", "key.bin", "--entry", "E", "--out", "y.nbu", "Nobody.pe" })]
    [DataRow("New.pe: is not for a v1 board, as it does not begin with NFMRK1", new[] { "bundle", "pack", "--version", "1", "--key", "key.bin", "--entry", "E", "--out", "y.nbu", "New.pe" })]
    [DataRow("NanoBattery.Update.pe: the loader has it already; leave it out", new[] { "bundle", "pack", "--version", "1", "--key", "key.bin", "--entry", "E", "--out", "y.nbu", "NanoBattery.Update.pe" })]
    [DataRow("y.nbu: bad-manifest: names have letters", new[] { "bundle", "pack", "--version", "1", "--key", "key.bin", "--entry", "E E", "--out", "y.nbu", "Core.pe" })]
    [DataRow("y.nbu: bad-manifest: names have letters", new[] { "bundle", "pack", "--version", "1", "--key", "key.bin", "--entry", "E", "--out", "y.nbu", "Core.pe", "Core.pe" })]
    [DataRow("--firmware 1: is not a version such as 1.16.0.0", new[] { "bundle", "pack", "--version", "1", "--key", "key.bin", "--entry", "E", "--out", "y.nbu", "--firmware", "1", "Core.pe" })]
    [DataRow("y.nbu: too-large: a board takes 16 parts of 192 KB at most", new[] { "bundle", "pack", "--version", "1", "--key", "key.bin", "--entry", "E", "--out", "y.nbu", "Huge.pe" })]
    [DataRow("key.bin: wrong-magic: it is not a bundle; make one with bundle pack", new[] { "bundle", "show", "key.bin" })]
    [DataRow("cut.nbu: truncated: it ends too early", new[] { "bundle", "show", "cut.nbu" })]
    [DataRow("good.nbu: wrong-key: it is not sealed with this key", new[] { "bundle", "show", "good.nbu", "--key", "other.bin" })]
    [DataRow("nowhere.nbu: no such file", new[] { "bundle", "show", "nowhere.nbu" })]
    [DataRow("cut.nbu: truncated", new[] { "bundle", "serve", "cut.nbu" })]
    [DataRow("--port 70000: is not between 0 and 65535", new[] { "bundle", "serve", "good.nbu", "--port", "70000" })]
    [DataRow("--host shed: is not an address of this machine", new[] { "bundle", "serve", "good.nbu", "--host", "shed" })]
    public void What_cannot_be_done_is_said_in_one_line_with_exit_code_2(string named, string[] args)
    {
        using var files = new BundleFiles();
        files.Put("long.bin", new byte[33]);
        files.Put("other.bin", new byte[32]);
        files.Put("New.pe", [.. "NFMRK2"u8, 0, 0]);
        files.Put("NanoBattery.Update.pe", Baked.Part(1, 100));
        files.Put("Huge.pe", Baked.Part(1, BundleFormat.LongestPart + 1));
        files.Put("good.nbu", Baked.Of(2));
        files.Put("cut.nbu", Baked.Of(2)[..^1]);
        using var harness = HarnessProcess.RunIn(Path.GetDirectoryName(files.Key)!, args);

        Assert.AreEqual(2, harness.ExitCode, string.Join("; ", harness.Errors));
        Assert.HasCount(1, harness.Errors);
        StringAssert.Contains(harness.Errors[0], named);
        Assert.IsEmpty(harness.Output);
        Assert.IsFalse(File.Exists(files.At("y.nbu")));
    }

    [TestMethod]
    public void A_port_that_is_taken_is_named()
    {
        using var files = new BundleFiles();
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var port = ((System.Net.IPEndPoint)taken.LocalEndpoint).Port;
        using var harness = HarnessProcess.Run("bundle", "serve", files.Put("good.nbu", Baked.Of(2)), "--port", $"{port}");

        Assert.AreEqual(2, harness.ExitCode);
        StringAssert.Contains(harness.Errors.Single(), $"--host 127.0.0.1 --port {port}: ");
    }
}
