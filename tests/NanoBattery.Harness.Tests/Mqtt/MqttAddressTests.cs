using NanoBattery.Harness.Mqtt;

namespace NanoBattery.Harness.Tests.Mqtt;

[TestClass]
public sealed class MqttAddressTests
{
    [TestMethod]
    [DataRow("venus.local", "venus.local", 1883)]
    [DataRow("venus.local:8883", "venus.local", 8883)]
    [DataRow("192.168.1.5:1", "192.168.1.5", 1)]
    [DataRow("[::1]", "::1", 1883)]
    [DataRow("[fe80::1]:65535", "fe80::1", 65535)]
    public void A_broker_is_a_host_and_maybe_a_port(string text, string host, int port) =>
        Assert.AreEqual(new MqttAddress(host, port), MqttAddress.Parse(text));

    [TestMethod]
    [DataRow("broker:70000", "port must be 1 to 65535")]
    [DataRow("broker:0", "port must be 1 to 65535")]
    [DataRow("broker:-1", "port must be 1 to 65535")]
    [DataRow("broker:", "port must be 1 to 65535")]
    [DataRow("broker:mqtt", "port must be 1 to 65535")]
    [DataRow("", "the host is missing; write host:port")]
    [DataRow(":1883", "the host is missing; write host:port")]
    [DataRow("[]:1883", "the host is missing; write host:port")]
    [DataRow("::1", "there is more than one colon; put an IPv6 address in brackets, as in [::1]:1883")]
    [DataRow("[::1", "the brackets do not close before the port; write [::1]:1883")]
    [DataRow("[::1]1883", "the brackets do not close before the port; write [::1]:1883")]
    [DataRow("mqtt://broker", "an URL is not understood; write host:port")]
    [DataRow("my broker", "'my broker' is not a host; write host:port, and nothing else")]
    [DataRow("ann@broker", "'ann@broker' is not a host; write host:port, and nothing else")]
    public void A_wrong_address_says_what_is_wrong_with_it(string text, string trouble)
    {
        var error = Assert.ThrowsExactly<MqttException>(() => MqttAddress.Parse(text));

        Assert.AreEqual($"--mqtt {text}: {trouble}", error.Message);
    }
}
