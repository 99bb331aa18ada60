using NanoBattery.Harness.Tests.Brokers;
using NanoBattery.Harness.Tests.Commands;

namespace NanoBattery.Harness.Tests.Provisioning;

[TestClass]
public sealed class ProvisionRefusalTests
{
    [TestMethod]
    [DataRow("""{ "battery": { "cels": 4 } }""", "battery.cels: there is no such setting")]
    [DataRow("""{ "battery": { "minCellVoltageV": 3.3, "maxCellVoltageV": 3.2 } }""", "battery.minCellVoltageV: 3.3 must be below")]
    [DataRow("""{ "wifi": { "password": 12345678 } }""", "wifi.password: the value must be a text in quotes")]
    [DataRow("""{ "mqtt": { "tls": true } }""", "mqtt.tls needs a CA that the board can trust; name its certificate with --ca")]
    [DataRow("""{ "mqtt": { "tls": true, "caFile": "nowhere.pem" } }""", "--ca nowhere.pem: ")]
    public void Settings_that_no_board_could_use_are_refused_and_nothing_is_written(string settings, string said)
    {
        using var bench = new ProvisionBench(settings);
        ShouldRefuse(bench, said);
    }

    [TestMethod]
    public void A_private_key_does_not_leave_the_house()
    {
        using var certificates = new TestCertificates("venus.local");
        using var bench = new ProvisionBench("""{ "mqtt": { "tls": true } }""");
        File.AppendAllText(certificates.CaFile, "\n" + File.ReadAllText(certificates.BrokerKey));

        ShouldRefuse(bench, "holds a private key, which no board may have", "--ca", certificates.CaFile);
    }

    [TestMethod]
    [DataRow("no certificate", "has no certificate in PEM")]
    [DataRow("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "has a certificate that cannot be read")]
    public void What_is_no_certificate_is_refused(string content, string said)
    {
        using var bench = new ProvisionBench("""{ "mqtt": { "tls": true } }""");
        File.WriteAllText(bench.File("ca.pem"), content);

        ShouldRefuse(bench, said, "--ca", bench.File("ca.pem"));
    }

    [TestMethod]
    public void The_bundle_of_a_whole_system_is_too_much_for_a_board()
    {
        using var certificates = new TestCertificates("venus.local");
        using var bench = new ProvisionBench("""{ "mqtt": { "tls": true } }""");
        var one = File.ReadAllText(certificates.CaFile);
        File.WriteAllText(bench.File("all.pem"), string.Join('\n', Enumerable.Repeat(one, 100)));

        ShouldRefuse(bench, "and a board has room for 7900; give only the CA", "--ca", bench.File("all.pem"));
    }

    [TestMethod]
    public void A_certificate_that_is_for_nothing_is_a_mistake_somewhere()
    {
        using var certificates = new TestCertificates("venus.local");
        using var bench = new ProvisionBench("{}");

        ShouldRefuse(bench, "has mqtt.tls off", "--ca", certificates.CaFile);
    }

    [TestMethod]
    [DataRow(31)]
    [DataRow(33)]
    public void A_key_has_32_bytes(int length)
    {
        using var bench = new ProvisionBench("{}");
        File.WriteAllBytes(bench.File("update.key"), new byte[length]);

        ShouldRefuse(bench, $"has {length} bytes and a key has 32", "--key", bench.File("update.key"));
    }

    [TestMethod]
    public void A_bundle_without_a_key_or_without_a_file_is_refused()
    {
        using var bench = new ProvisionBench("{}");
        File.WriteAllBytes(bench.File("update.key"), new byte[32]);

        ShouldRefuse(bench, "a board without a key takes no bundle", "--bundle", bench.File("first.nbu"));
        ShouldRefuse(bench, "first.nbu: there is no such file", "--bundle", bench.File("first.nbu"), "--key", bench.File("update.key"));
    }

    [TestMethod]
    public void Settings_longer_than_a_board_reads_are_refused()
    {
        // On the way to the board a character beyond ASCII takes six bytes.
        string[] names = ["battery", "status", "guard", "shunt", "mppt", "charger", "inverter", "buckboost", "pylon", "console", "voltage"];
        var topics = string.Join(", ", names.Select(name => $"\"{name}\": \"{new string('€', 128)}\""));
        using var bench = new ProvisionBench($$"""{ "mqtt": { "topics": { {{topics}} } } }""");

        ShouldRefuse(bench, "bytes on the board, which reads 7900; leave out what is as by default");
    }

    [TestMethod]
    public void Blanks_do_not_go_onto_the_board()
    {
        using var bench = new ProvisionBench("{ \"board\": {" + new string(' ', 4_000) + "\"name\": \"shed\" } }");
        using var harness = bench.Run();

        Assert.AreEqual(0, harness.ExitCode);
        Assert.AreEqual("""{"board":{"name":"shed"}}""", File.ReadAllText(bench.Out("settings.json")));
    }

    [TestMethod]
    public void A_folder_with_something_else_in_it_is_left_alone()
    {
        using var bench = new ProvisionBench("{}");
        Directory.CreateDirectory(bench.Out(""));
        File.WriteAllText(bench.Out("thesis.txt"), "precious");
        using var harness = bench.Run();

        Assert.AreEqual(2, harness.ExitCode);
        StringAssert.Contains(harness.Errors.Single(), "holds thesis.txt too; name a folder of its own");
        CollectionAssert.AreEqual((string[])[bench.Out("thesis.txt")], Directory.GetFileSystemEntries(bench.Out("")));
    }

    [TestMethod]
    public void Settings_are_not_written_over_themselves()
    {
        using var bench = new ProvisionBench("{}");
        Directory.CreateDirectory(bench.Out(""));
        var own = bench.Out("settings.json");
        File.WriteAllText(own, """{ "mqtt": { "caFile": "mine.pem" } }""");
        using var harness = HarnessProcess.Run("provision", "--settings", own, "--port", "COM3", "--out", bench.Out(""));

        Assert.AreEqual(2, harness.ExitCode);
        StringAssert.Contains(harness.Errors.Single(), "holds " + own + " itself, which would be written over");
        StringAssert.Contains(File.ReadAllText(own), "mine.pem");
    }

    [TestMethod]
    [DataRow("--port USB0: is not a serial port's name", new[] { "--settings", "x.json", "--port", "USB0", "--out", "x" })]
    [DataRow("--out", new[] { "--settings", "x.json", "--port", "COM3" })]
    [DataRow("--settings: which settings", new[] { "--port", "COM3", "--out", "x" })]
    [DataRow("--settings nowhere.json: ", new[] { "--settings", "nowhere.json", "--port", "COM3", "--out", "x" })]
    [DataRow("--wipe: puts nothing on a board", new[] { "--wipe", "--settings", "x.json", "--port", "COM3", "--out", "x" })]
    [DataRow("--wipe: puts nothing on a board", new[] { "--wipe", "--key", "x.key", "--port", "COM3", "--out", "x" })]
    public void What_cannot_be_meant_is_said_in_one_line(string named, string[] args)
    {
        using var harness = HarnessProcess.Run(["provision", .. args]);

        Assert.AreEqual(2, harness.ExitCode);
        StringAssert.Contains(harness.Errors.Single(), named);
    }

    private static void ShouldRefuse(ProvisionBench bench, string said, params string[] more)
    {
        using var harness = bench.Run(more);

        Assert.AreEqual(2, harness.ExitCode);
        StringAssert.Contains(harness.Errors.Single(), said);
        Assert.IsEmpty(harness.Output);
        Assert.DoesNotContain("12345678", harness.Errors[0]);
        Assert.IsFalse(Directory.Exists(bench.Out("")), "something was written");
    }
}
