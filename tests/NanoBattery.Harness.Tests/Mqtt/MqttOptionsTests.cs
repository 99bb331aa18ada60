using NanoBattery.Harness.Mqtt;
using NanoBattery.Harness.Tests.Network;

namespace NanoBattery.Harness.Tests.Mqtt;

[TestClass]
public sealed class MqttOptionsTests
{
    private static readonly MqttOptions Good = new() { Host = "localhost" };

    [TestMethod]
    public void A_ca_file_that_does_not_exist_is_named() => Refuses(
        Good with { Tls = true, CaFile = "/no/ca.pem" },
        "mqtt: CA file /no/ca.pem does not exist; give the PEM file of the CA that signed the broker's certificate");

    [TestMethod]
    public void A_keep_alive_the_protocol_cannot_carry_is_refused() => Refuses(
        Good with { KeepAliveSeconds = 4 }, "mqtt: keep-alive of 4 s is not between 5 and 65535");

    [TestMethod]
    public void A_broker_is_given_some_time_to_answer() => Refuses(
        Good with { AnswerSeconds = 0 }, "mqtt: a wait of 0 s for the broker's answer is not at least 1");

    [TestMethod]
    public void A_password_wants_a_user() => Refuses(
        Good with { Password = "secret" }, "mqtt: there is a password but no user; set the user too");

    [TestMethod]
    public void A_status_topic_has_no_wildcard() => Refuses(
        Good with { StatusTopic = "shed/#" }, "mqtt: status topic 'shed/#' cannot be published to; give one without + and #");

    [TestMethod]
    public void A_command_topic_has_no_wildcard() => Refuses(
        Good with { CommandTopics = ["shed/guard", "shed/+"] },
        "mqtt: command topic 'shed/+' cannot be published to; give one without + and #");

    [TestMethod]
    public void A_message_for_a_topic_with_a_wildcard_is_refused()
    {
        using var connection = new MqttConnection(Good with { Port = FreePort.Take() }, _ => { });

        Assert.ThrowsExactly<MqttException>(() => connection.Publish("shed/+", [], 0, retain: false));
    }

    [TestMethod]
    public void The_password_is_not_in_what_is_printed() =>
        Assert.AreEqual("localhost:1883", (Good with { User = "ann", Password = "secret" }).ToString());

    [TestMethod]
    public void A_library_that_is_missing_is_named_with_its_package()
    {
        var error = Assert.ThrowsExactly<MqttException>(() => MosquittoLibrary.Require("libmosquitto.so.0"));

        Assert.AreEqual("mqtt: libmosquitto.so.0 not found; install it with: apt-get install libmosquitto1", error.Message);
    }

    private static void Refuses(MqttOptions options, string message)
    {
        var error = Assert.ThrowsExactly<MqttException>(() => new MqttConnection(options, _ => { }));

        Assert.AreEqual(message, error.Message);
    }
}
