using NanoBattery.Harness.Mqtt;
using NanoBattery.Harness.Tests.Brokers;

namespace NanoBattery.Harness.Tests.Mqtt;

[TestClass]
public sealed class BrokerAccessTests
{
    private readonly MqttLog _log = new();

    [TestMethod]
    public void The_right_user_and_password_are_let_in()
    {
        using var broker = new MosquittoBroker("ann", "secret");
        using var connection = new MqttConnection(Options(broker) with { User = "ann", Password = "secret" }, _log.Add);

        connection.WaitUntilConnected();
    }

    [TestMethod]
    public void A_wrong_password_is_named_as_the_trouble_and_tried_again()
    {
        using var broker = new MosquittoBroker("ann", "secret");
        using var connection = new MqttConnection(Options(broker) with { User = "ann", Password = "guess" }, _log.Add);

        _log.WaitFor(
            $"mqtt: localhost:{broker.Port}: it refused the user 'ann'; "
            + "check the user, the password and the broker's access list; trying again in");
        Assert.IsFalse(connection.IsConnected);
    }

    [TestMethod]
    public void A_client_without_a_user_is_told_to_set_one()
    {
        using var broker = new MosquittoBroker("ann", "secret");
        using var connection = new MqttConnection(Options(broker), _log.Add);

        _log.WaitFor("it refused a client without a user; set a user and a password; trying again in");
    }

    [TestMethod]
    public void A_broker_whose_certificate_the_ca_signed_is_believed()
    {
        using var certificates = new TestCertificates("localhost");
        using var broker = new MosquittoBroker(certificates: certificates);
        using var subscriber = new Subscriber(broker.Port, "--cafile", certificates.CaFile);
        using var connection = new MqttConnection(Options(broker) with { Tls = true, CaFile = certificates.CaFile }, _log.Add);

        connection.Publish("shed/battery", "secret");

        subscriber.WaitFor("shed/battery", "secret");
    }

    [TestMethod]
    public void A_wrong_password_is_named_over_tls_too()
    {
        using var certificates = new TestCertificates("localhost");
        using var broker = new MosquittoBroker("ann", "secret", certificates);
        var options = Options(broker) with { Tls = true, CaFile = certificates.CaFile, User = "ann", Password = "guess" };
        using var connection = new MqttConnection(options, _log.Add);

        _log.WaitFor("it refused the user 'ann'");
    }

    [TestMethod]
    public void A_broker_signed_by_another_ca_is_refused()
    {
        using var certificates = new TestCertificates("localhost");
        using var other = new TestCertificates("localhost");
        using var broker = new MosquittoBroker(certificates: certificates);
        using var connection = new MqttConnection(Options(broker) with { Tls = true, CaFile = other.CaFile }, _log.Add);

        _log.WaitFor("certificate verify failed");
        Assert.IsFalse(connection.IsConnected);
    }

    [TestMethod]
    public void A_broker_that_no_ca_of_the_system_signed_is_refused()
    {
        using var certificates = new TestCertificates("localhost");
        using var broker = new MosquittoBroker(certificates: certificates);
        using var connection = new MqttConnection(Options(broker) with { Tls = true }, _log.Add);

        _log.WaitFor("certificate verify failed");
        Assert.IsFalse(connection.IsConnected);
    }

    [TestMethod]
    public void A_broker_whose_certificate_names_another_host_is_refused()
    {
        using var certificates = new TestCertificates("elsewhere.example");
        using var broker = new MosquittoBroker(certificates: certificates);
        using var connection = new MqttConnection(Options(broker) with { Tls = true, CaFile = certificates.CaFile }, _log.Add);

        _log.WaitFor("host name verification failed");
        Assert.IsFalse(connection.IsConnected);
    }

    [TestMethod]
    public void A_broker_that_does_not_speak_tls_is_given_up_at_once()
    {
        using var broker = new MosquittoBroker();
        using var connection = new MqttConnection(Options(broker) with { Tls = true }, _log.Add);

        _log.WaitFor("the broker closed the connection; look at its log; trying again in");
        Assert.IsFalse(connection.IsConnected);
    }

    [TestMethod]
    public void A_broker_that_wants_tls_hangs_up_on_a_client_without()
    {
        using var certificates = new TestCertificates("localhost");
        using var broker = new MosquittoBroker(certificates: certificates);
        using var connection = new MqttConnection(Options(broker), _log.Add);

        _log.WaitFor("the broker closed the connection; look at its log; trying again in");
        Assert.IsFalse(connection.IsConnected);
    }

    private static MqttOptions Options(MosquittoBroker broker) => new() { Host = "localhost", Port = broker.Port };
}
