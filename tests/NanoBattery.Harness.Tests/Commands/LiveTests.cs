using System.Text.Json;
using NanoBattery.Harness.Tests.Brokers;
using NanoBattery.Harness.Tests.Lines;
using NanoBattery.Harness.Tests.Waiting;

namespace NanoBattery.Harness.Tests.Commands;

[TestClass]
public sealed class LiveTests
{
    [TestMethod]
    public void A_simulated_shunt_reaches_the_broker_through_a_terminal_and_ctrl_c_says_goodbye()
    {
        using var directory = new TemporaryDirectory();
        var pty = directory.File("shunt");
        using var broker = new MosquittoBroker();
        using var subscriber = new Subscriber(broker.Port);
        using var shunt = HarnessProcess.Start("simulate", "shunt", "--pty", pty, "--cells", "8");
        Deadline.Until(() => File.Exists(pty), "the pseudo terminal");
        using var run = HarnessProcess.Start("run", "--serial", pty, "--mqtt", $"localhost:{broker.Port}", "--json");

        var battery = JsonDocument.Parse(subscriber.WaitFor("nanobattery/board/battery").Text).RootElement;
        Assert.AreEqual(27.6m, battery.GetProperty("Info").GetProperty("MaxChargeVoltage").GetDecimal());
        var status = subscriber.WaitFor("nanobattery/board/status", "online");

        run.Interrupt();
        Assert.AreEqual(0, run.ExitCode);
        Assert.IsTrue(run.Summary.GetProperty("blocks").GetInt32() > 0);
        subscriber.WaitFor("nanobattery/board/status", "offline");
        shunt.Terminate();
        Assert.AreEqual(0, shunt.ExitCode);
        Assert.IsFalse(File.Exists(pty), "the link goes with the simulator");
    }

    [TestMethod]
    public void Home_assistant_finds_the_devices_at_the_broker_even_at_one_that_has_forgotten_them()
    {
        const string Released = "homeassistant/button/nanobattery_board/board_Release/config";
        const string Yield = "homeassistant/sensor/nanobattery_board/mppt_YieldToday/config";
        using var directory = new TemporaryDirectory();
        var pty = directory.File("mppt");
        using var broker = new MosquittoBroker();
        using var mppt = HarnessProcess.Start("simulate", "mppt", "--pty", pty);
        Deadline.Until(() => File.Exists(pty), "the pseudo terminal");
        using var run = HarnessProcess.Start("run", "--serial", pty, "--mqtt", $"localhost:{broker.Port}");
        using (var first = new Subscriber(broker.Port))
        {
            first.WaitFor(Released);
            first.WaitFor(Yield);
        }
        using (var late = new Subscriber(broker.Port))
        {
            Assert.IsTrue(late.WaitFor(Yield).Kept);
        }

        broker.Kill();
        broker.Start();
        using var anew = new Subscriber(broker.Port);
        StringAssert.Contains(anew.WaitFor(Released).Text, "\"pl_prs\":\"release\"");
        StringAssert.Contains(anew.WaitFor(Yield).Text, "\"stat_t\":\"nanobattery/board/mppt/state\"");
        run.Terminate();
        Assert.AreEqual(0, run.ExitCode);
    }

    [TestMethod]
    [DataRow("mppt")]
    [DataRow("charger")]
    [DataRow("inverter")]
    public void Other_devices_publish_a_state_of_their_own(string kind)
    {
        using var directory = new TemporaryDirectory();
        var pty = directory.File(kind);
        using var device = HarnessProcess.Start("simulate", kind, "--pty", pty, "--faults", "hex=5");
        Deadline.Until(() => File.Exists(pty), "the pseudo terminal");
        using var run = HarnessProcess.Start("run", "--serial", pty, "--json");
        Deadline.Until(() => run.Messages.Length > 0, "a message");
        run.Terminate();

        Assert.AreEqual(0, run.ExitCode);
        Assert.AreEqual($"nanobattery/board/{kind}/state", run.Messages[0].GetProperty("topic").GetString());
        Assert.AreEqual(kind, run.Messages[0].GetProperty("payload").GetProperty("Device").GetString());
        Assert.IsTrue(run.Summary.GetProperty("hexFrames").GetInt32() > 0);
    }

    [TestMethod]
    public void A_shunt_without_a_state_of_charge_gives_no_battery_and_says_why()
    {
        using var directory = new TemporaryDirectory();
        var pty = directory.File("shunt");
        using var shunt = HarnessProcess.Start("simulate", "shunt", "--pty", pty, "--soc-unknown");
        Deadline.Until(() => File.Exists(pty), "the pseudo terminal");
        using var run = HarnessProcess.Start("run", "--serial", pty, "--json");
        Deadline.Until(() => run.Messages.Length > 1, "messages");
        run.Terminate();

        Assert.IsTrue(run.Messages.All(message => message.GetProperty("topic").GetString() == "nanobattery/board/shunt/state"));
        StringAssert.Contains(run.Messages[0].GetProperty("payload").GetProperty("Battery").GetString(), "No state of charge");
    }

    [TestMethod]
    public void What_was_recorded_plays_again()
    {
        using var directory = new TemporaryDirectory();
        var pty = directory.File("shunt");
        var file = directory.File("mine.nbr");
        using var shunt = HarnessProcess.Start("simulate", "shunt", "--pty", pty);
        Deadline.Until(() => File.Exists(pty), "the pseudo terminal");
        using var record = HarnessProcess.Start("record", "--serial", pty, "--out", file);
        Deadline.Until(() => File.Exists(file) && new FileInfo(file).Length > 4_000, "some seconds of recording");
        record.Terminate();
        Assert.AreEqual(0, record.ExitCode);

        using var replay = HarnessProcess.Run("replay", file, "--json");
        Assert.AreEqual(0, replay.Summary.GetProperty("damagedLines").GetInt32());
        Assert.IsTrue(replay.Summary.GetProperty("blocks").GetInt32() >= 6);
        Assert.IsTrue(replay.Messages.Any(message => message.GetProperty("topic").GetString() == "nanobattery/board/battery"));
    }

    [TestMethod]
    public void A_stack_that_is_recorded_while_the_board_asks_plays_again()
    {
        using var directory = new TemporaryDirectory();
        var pty = directory.File("stack");
        var file = directory.File("mine.nbr");
        using var stack = HarnessProcess.Start("simulate", "pylontech", "--pty", pty);
        Deadline.Until(() => File.Exists(pty), "the pseudo terminal");
        using var run = HarnessProcess.Start("run", "--serial", pty, "--device", "pylontech", "--record", file, "--json");
        Deadline.Until(() => run.Messages.Count(IsBank) > 2, "messages of the stack");
        run.Interrupt();
        Assert.AreEqual(0, run.ExitCode);
        StringAssert.StartsWith(run.Errors.Single(), $"{file}: ");

        using var replay = HarnessProcess.Run("replay", file, "--json");
        Assert.AreEqual(0, replay.Summary.GetProperty("damagedLines").GetInt32());
        Assert.IsTrue(replay.Summary.GetProperty("goodReplies").GetInt32() >= 4);
        Assert.IsTrue(replay.Messages.Any(IsBank));
    }

    [TestMethod]
    public void A_line_over_tcp_is_a_line()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var port = ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
        using var run = HarnessProcess.Start("run", "--serial", $"tcp:127.0.0.1:{port}", "--json");
        using var client = listener.AcceptTcpClient();
        client.GetStream().Write(SomeSecondsOfShunt());
        Deadline.Until(() => run.Messages.Length > 0, "a message");
        run.Terminate();

        Assert.AreEqual(0, run.ExitCode);
    }

    private static bool IsBank(JsonElement message) => message.GetProperty("topic").GetString() == "nanobattery/board/pylon";

    private static byte[] SomeSecondsOfShunt()
    {
        var bytes = new System.Buffers.ArrayBufferWriter<byte>();
        NanoBattery.Harness.Simulation.DeviceFactory.Create("shunt", new()).Emit(5_000, bytes);
        return bytes.WrittenSpan.ToArray();
    }
}
