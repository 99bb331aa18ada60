namespace NanoBattery.Gate.Tests;

[TestClass]
public sealed class MqttTests
{
    private const string Bounded = "void Bound() => MqttSettings.Instance.InflightQueueSize = 20;";

    [TestMethod]
    public void The_gate_refuses_a_queue_without_an_end() =>
        SampleGate.Refuses("Sample.Bad", "queue has no end", "MqttClient Bad() => new MqttClient(\"broker\");");

    [TestMethod]
    public void A_queue_with_an_end_passes() => SampleGate.Passes("MqttClient Good() => new MqttClient(\"broker\");" + Bounded);

    [TestMethod]
    [DataRow("SSLv3")]
    [DataRow("TLSv1_0")]
    [DataRow("TLSv1_1")]
    public void The_gate_refuses_an_old_TLS(string version) => SampleGate.Refuses("Sample.Bad", "TLS that the board does not have",
        $"MqttClient Bad() => new MqttClient(\"broker\", 8883, true, null, null, MqttSslProtocols.{version});" + Bounded);

    [TestMethod]
    public void The_gate_refuses_an_old_TLS_through_the_interface() => SampleGate.Refuses("Sample.Bad", "TLS that the board does not have",
        "void Bad(IMqttClient client) => client.Init(\"broker\", 8883, true, null, null, MqttSslProtocols.TLSv1_1);");

    [TestMethod]
    [DataRow("MqttSslProtocols.TLSv1_2")]
    [DataRow("MqttSslProtocols.TLSv1_3")]
    [DataRow("MqttSslProtocols.None")]
    [DataRow("told")]
    public void A_TLS_that_the_board_has_passes(string version) => SampleGate.Passes(
        $"MqttClient Good(MqttSslProtocols told) => new MqttClient(\"broker\", 1883, told != 0, null, null, {version});" + Bounded);

    [TestMethod]
    public void Publishing_passes() => SampleGate.Passes("""
        int Good(MqttClient client, byte[] message) =>
            client.Publish("a", message)
            + client.Publish("b", message, null, null, nanoFramework.M2Mqtt.Messages.MqttQoSLevel.AtMostOnce, true);
        """);
}
