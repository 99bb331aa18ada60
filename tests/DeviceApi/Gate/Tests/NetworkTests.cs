namespace NanoBattery.Gate.Tests;

[TestClass]
public sealed class NetworkTests
{
    [TestMethod]
    [DataRow("bool Bad() => WifiNetworkHelper.ConnectDhcp(\"shed\", \"secret\");")]
    [DataRow("bool Bad() => WifiNetworkHelper.ScanAndConnectDhcp(\"shed\", \"secret\", requiresDateTime: true);")]
    [DataRow("bool Bad() => WifiNetworkHelper.Reconnect(token: CancellationToken.None);")]
    [DataRow("bool Bad() => WifiNetworkHelper.Reconnect(token: new CancellationToken());")]
    [DataRow("bool Bad(bool soon) => WifiNetworkHelper.Reconnect(token: soon ? new CancellationTokenSource(5000).Token : default);")]
    [DataRow("bool Bad() { CancellationToken token = default; return WifiNetworkHelper.Reconnect(true, 0, token); }")]
    [DataRow("bool Bad(IPConfiguration own) => WifiNetworkHelper.ConnectFixAddress(\"shed\", \"secret\", own);")]
    [DataRow("bool Bad() => NetworkHelper.SetupAndConnectNetwork();")]
    public void The_gate_refuses_to_wait_for_the_network_for_ever(string bad) =>
        SampleGate.Refuses("Sample.Bad", "without an end", bad);

    [TestMethod]
    [DataRow("bool Good() => WifiNetworkHelper.ConnectDhcp(\"shed\", \"secret\", token: new CancellationTokenSource(60000).Token);")]
    [DataRow("bool Good(CancellationToken token) => WifiNetworkHelper.Reconnect(token: token);")]
    [DataRow("bool Good(CancellationTokenSource source) { source.CancelAfter(9); return WifiNetworkHelper.Reconnect(token: source.Token); }")]
    [DataRow("bool Good() { CancellationToken token = default; Make(out token); return NetworkHelper.SetupAndConnectNetwork(token); }")]
    [DataRow("void Good() { WifiNetworkHelper.SetupNetworkHelper(\"shed\", \"secret\"); Take(default); }")]
    public void A_wait_with_an_end_passes(string good) => SampleGate.Passes(
        good + "static void Make(out CancellationToken token) => token = default; static void Take(CancellationToken token) { }");

    [TestMethod]
    public void The_gate_refuses_a_network_without_a_password() => SampleGate.Refuses("Sample.Bad", "null for a password",
        "void Bad(System.Net.NetworkInformation.Wireless80211Configuration wifi) { wifi.Ssid = \"shed\"; wifi.Password = null; }");

    [TestMethod]
    [DataRow("\"\"")]
    [DataRow("told")]
    public void Any_other_password_passes(string password) => SampleGate.Passes(
        $"void Good(System.Net.NetworkInformation.Wireless80211Configuration wifi, string told) => wifi.Password = {password};");
}
