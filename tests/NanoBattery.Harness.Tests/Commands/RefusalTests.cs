using NanoBattery.Harness.Tests.Lines;

namespace NanoBattery.Harness.Tests.Commands;

[TestClass]
public sealed class RefusalTests
{
    [TestMethod]
    [DataRow("which command", new string[0])]
    [DataRow("dance", new[] { "dance" })]
    [DataRow("nowhere.nbr", new[] { "replay", "nowhere.nbr" })]
    [DataRow("no such file, and the bundled recordings are guard-morning, shunt-evening, stack-noon", new[] { "replay", "guard-mourning" })]
    [DataRow("--bogus", new[] { "replay", "--bogus" })]
    [DataRow("--device modbus: is not one of auto|vedirect", new[] { "replay", "--device", "modbus" })]
    [DataRow("--speed slow: is not one of max|real", new[] { "replay", "--speed", "slow" })]
    [DataRow("port must be 1 to 65535", new[] { "replay", "--mqtt", "broker:70000" })]
    [DataRow("--settings nowhere.json", new[] { "replay", "--settings", "nowhere.json" })]
    [DataRow("--serial", new[] { "run" })]
    [DataRow("/dev/nowhere does not exist", new[] { "run", "--serial", "/dev/nowhere" })]
    [DataRow("--store /dev/null/history: ", new[] { "run", "--serial", "/dev/nowhere", "--store", "/dev/null/history" })]
    [DataRow("tcp:host: the port is missing", new[] { "run", "--serial", "tcp:host" })]
    [DataRow("--out", new[] { "record", "--serial", "/dev/null" })]
    [DataRow("toaster", new[] { "simulate", "toaster", "--pty", "toaster-pty" })]
    [DataRow("--cells 99: is not between 1 and 24", new[] { "simulate", "shunt", "--pty", "shunt-pty", "--cells", "99" })]
    [DataRow("flip", new[] { "simulate", "shunt", "--pty", "shunt-pty", "--faults", "flip=2" })]
    [DataRow("--modules 17: is not between 1 and 16", new[] { "simulate", "pylontech", "--pty", "stack-pty", "--modules", "17" })]
    [DataRow("--modules 9: is not between 1 and 8", new[] { "simulate", "pylontech", "--pty", "stack-pty", "--modules", "9", "--layout", "extra2000" })]
    [DataRow("--layout us9000: is not one of us5000|us5000v2|short|us2000plus|us3000d|extra2000|pytes", new[] { "simulate", "pylontech", "--pty", "stack-pty", "--layout", "us9000" })]
    [DataRow("--faults hex=5: no such fault; there are flip", new[] { "simulate", "pylontech", "--pty", "stack-pty", "--faults", "hex=5" })]
    [DataRow("--soc-unknown: a pylontech module always counts; leave it out", new[] { "simulate", "pylontech", "--pty", "stack-pty", "--soc-unknown" })]
    [DataRow("--modules: only a pylontech stack has modules; leave it out", new[] { "simulate", "shunt", "--pty", "shunt-pty", "--modules", "3" })]
    [DataRow("--layout: only a pylontech console has layouts; leave it out", new[] { "simulate", "shunt", "--pty", "shunt-pty", "--layout", "short" })]
    [DataRow("--charger-kind: only a charger and an mppt have kinds; leave it out", new[] { "simulate", "shunt", "--pty", "shunt-pty", "--charger-kind", "deaf" })]
    [DataRow("--charger-kind: only a charger and an mppt have kinds; leave it out", new[] { "simulate", "pylontech", "--pty", "stack-pty", "--charger-kind", "deaf" })]
    [DataRow("--charger-kind 1: is not one of volatile|stored|bare|deaf|lying", new[] { "simulate", "charger", "--pty", "charger-pty", "--charger-kind", "1" })]
    public void What_cannot_be_done_is_said_in_one_line_with_exit_code_2(string named, string[] args)
    {
        using var harness = HarnessProcess.Run(args);

        Assert.AreEqual(2, harness.ExitCode);
        Assert.HasCount(1, harness.Errors);
        StringAssert.Contains(harness.Errors[0], named);
        Assert.IsEmpty(harness.Output);
    }

    [TestMethod]
    [DataRow("mqtt.port: \"70000\" is not between 1 and 65535", """{ "mqtt": { "port": 70000 } }""")]
    [DataRow("mqtt.port: \"1883\" must be a number, without quotes", """{ "mqtt": { "port": "1883" } }""")]
    [DataRow("mqtt.tls: \"true\" must be true or false, without quotes", """{ "mqtt": { "tls": "true" } }""")]
    [DataRow("board.name: 7 must be a text in quotes", """{ "board": { "name": 7 } }""")]
    [DataRow("mqtt.password: the value must be a text in quotes", """{ "mqtt": { "password": 1234 } }""")]
    [DataRow("battery.cels: there is no such setting", """{ "battery": { "cels": 4 } }""")]
    [DataRow("battery.minCellVoltageV: 3.3 must be below battery.maxCellVoltageV, 3.2", """{ "battery": { "minCellVoltageV": 3.3, "maxCellVoltageV": 3.2 } }""")]
    [DataRow("line 1 is not valid JSON", """{ "battery": { "cells": 4, } """)]
    [DataRow("not valid JSON", """{ "battery": { "cells": 4, "cells": 5 } }""")]
    [DataRow("is not a JSON object", """[1]""")]
    [DataRow("not valid JSON", "")]
    public void A_bad_settings_file_is_refused_with_the_settings_name(string named, string content)
    {
        using var directory = new TemporaryDirectory();
        var file = directory.File("settings.json");
        File.WriteAllText(file, content);
        using var harness = HarnessProcess.Run("replay", "--settings", file);

        Assert.AreEqual(2, harness.ExitCode);
        Assert.HasCount(1, harness.Errors);
        StringAssert.Contains(harness.Errors[0], named);
        Assert.DoesNotContain("1234", harness.Errors[0]);
    }

    [TestMethod]
    public void An_older_recording_is_not_written_over()
    {
        using var directory = new TemporaryDirectory();
        var file = directory.File("precious.nbr");
        File.WriteAllText(file, "precious");
        using var line = new NanoBattery.Harness.Lines.Pty();
        using var harness = HarnessProcess.Run("record", "--serial", line.Path, "--out", file);

        Assert.AreEqual(2, harness.ExitCode);
        Assert.AreEqual("precious", File.ReadAllText(file));
        using var run = HarnessProcess.Run("run", "--serial", line.Path, "--record", file);

        Assert.AreEqual(2, run.ExitCode);
        StringAssert.Contains(run.Errors.Single(), $"--record {file}: is there already");
        Assert.AreEqual("precious", File.ReadAllText(file));
    }
}
