using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Tests.Simulation;

[TestClass]
public sealed class HexConversationTests
{
    private readonly ShuntDevice _shunt = new(new SimulationOptions());

    [TestMethod]
    [DataRow(":154\n", ":51544F7\n", DisplayName = "ping: version 4.15 of the application")]
    [DataRow(":352\n", ":11544FB\n", DisplayName = "version")]
    [DataRow(":451\n", ":189A328\n", DisplayName = "product id")]
    [DataRow(":70001004D\n", ":7000100" + "0089A3FF" + "22\n", DisplayName = "product id as a register")]
    [DataRow(":70010003E\n", ":7001000640" + "0DA\n", DisplayName = "capacity: 100 Ah")]
    [DataRow(":734120008\n", ":734120107\n", DisplayName = "a register it does not have")]
    [DataRow(":83412000106\n", ":83412010105\n", DisplayName = "set of a register it does not have")]
    [DataRow(":80010006400D9\n", ":80010026400D7\n", DisplayName = "set of a register that is not settable here")]
    [DataRow(":253\n", ":30250\n", DisplayName = "a command it does not have")]
    [DataRow(":64F\n", "", DisplayName = "restart: no answer")]
    public void A_request_gets_its_reply(string request, string reply)
    {
        Assert.AreEqual(reply, Simulated.Answer(_shunt, request));
    }

    [TestMethod]
    [DataRow(":155\n", DisplayName = "wrong check")]
    [DataRow(":1545\n", DisplayName = "half a byte too many")]
    [DataRow(":1G4\n", DisplayName = "no digit")]
    [DataRow(":\n", DisplayName = "nothing")]
    [DataRow(":74E\n", DisplayName = "a get of nothing")]
    public void What_is_no_frame_gets_a_frame_error(string request)
    {
        Assert.AreEqual(":4AAAAFD\n", Simulated.Answer(_shunt, request));
    }

    [TestMethod]
    public void An_endless_frame_gets_one_frame_error()
    {
        Assert.AreEqual(":4AAAAFD\n", Simulated.Answer(_shunt, ":" + new string('0', 1000)));
    }

    [TestMethod]
    public void Noise_before_a_frame_is_nobody_s_business()
    {
        Assert.AreEqual(":189A328\n", Simulated.Answer(_shunt, "\0xyz\n:451\n"));
    }

    [TestMethod]
    public void A_request_may_come_in_pieces()
    {
        _shunt.Receive(":4"u8);
        Assert.AreEqual(":189A328\n", Simulated.Answer(_shunt, "51\n"));
    }
}
