using System.Net;
using System.Net.Sockets;
using NanoBattery.Harness.Tests.Commands;
using NanoBattery.Harness.Tests.Lines;
using NanoBattery.Harness.Tests.Network;
using NanoBattery.Harness.Tests.Waiting;

namespace NanoBattery.Harness.Tests.Portal;

[TestClass]
public sealed class PortalCommandTests
{
    [TestMethod]
    public async Task The_page_is_served_until_Ctrl_C()
    {
        using var directory = new TemporaryDirectory();
        var file = directory.File("shed.json");
        File.WriteAllText(file, """{ "board": { "name": "shed" }, "mqtt": { "password": "swordfish" } }""");
        var port = FreePort.Take();
        using var harness = HarnessProcess.Start("portal", "--web", $"localhost:{port}", "--settings", file);
        Deadline.Until(() => harness.Output.Length > 0, () => string.Join("; ", harness.Errors));
        Assert.AreEqual($"http://localhost:{port}/ sets {file}; Ctrl-C ends it", harness.Output[0]);
        using var client = new HttpClient();
        var page = await client.GetStringAsync($"http://localhost:{port}/");
        StringAssert.Contains(page, "value=\"shed\"");
        Assert.DoesNotContain("swordfish", page);
        harness.Interrupt();

        Assert.AreEqual(0, harness.ExitCode);
        Assert.IsEmpty(harness.Errors);
    }

    [TestMethod]
    [DataRow("--settings", "127.0.0.1:8080", null)]
    [DataRow("--web 0.0.0.0:8080: is not of this machine alone; name 127.0.0.1 or localhost", "0.0.0.0:8080", "new.json")]
    [DataRow("--web venus.local:80: is not of this machine alone", "venus.local:80", "new.json")]
    [DataRow("--web 127.0.0.1: the port is missing", "127.0.0.1", "new.json")]
    [DataRow("--web localhost:0: port must be 1 to 65535", "localhost:0", "new.json")]
    [DataRow("battery.cells: \"99\" is not between 0 and 24", "127.0.0.1:8080", "wrong.json")]
    public void What_cannot_be_served_is_said_in_one_line_with_exit_code_2(string named, string web, string? file)
    {
        using var directory = new TemporaryDirectory();
        File.WriteAllText(directory.File("wrong.json"), """{ "battery": { "cells": 99 } }""");
        using var harness = HarnessProcess.Run(["portal", "--web", web, .. file is null ? [] : new[] { "--settings", directory.File(file) }]);

        Assert.AreEqual(2, harness.ExitCode);
        Assert.HasCount(1, harness.Errors);
        StringAssert.Contains(harness.Errors[0], named);
        Assert.IsEmpty(harness.Output);
    }

    [TestMethod]
    public void A_port_that_is_taken_is_told()
    {
        using var directory = new TemporaryDirectory();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        using var harness = HarnessProcess.Run("portal", "--web", $"127.0.0.1:{port}", "--settings", directory.File("new.json"));

        Assert.AreEqual(2, harness.ExitCode);
        StringAssert.Contains(harness.Errors.Single(), $"--web 127.0.0.1:{port}: ");
        StringAssert.Contains(harness.Errors.Single(), "name another port");
    }
}
