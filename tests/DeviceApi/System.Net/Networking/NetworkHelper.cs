using System;
using System.Threading;

namespace nanoFramework.Networking;

public class IPConfiguration
{
    public IPConfiguration(
        string ipv4Address, string ipv4SubnetMask, string ipv4GatewayAddress, string[] ipv4DnsAddresses = null) => throw null;
    public string IPAddress { get; set; }
    public string IPSubnetMask { get; set; }
    public string IPGatewayAddress { get; set; }
    public string[] IPDns { get; set; }
}

public static class NetworkHelper
{
    public static ManualResetEvent NetworkReady => throw null;
    public static NetworkHelperStatus Status => throw null;
    public static Exception HelperException => throw null;
    public static void SetupNetworkHelper(bool requiresDateTime = false) => throw null;
    public static void SetupNetworkHelper(IPConfiguration ipConfiguration, bool requiresDateTime = false) => throw null;
    public static bool SetupAndConnectNetwork(CancellationToken token = default, bool requiresDateTime = false) => throw null;
    public static bool SetupAndConnectNetwork(
        IPConfiguration ipConfiguration, CancellationToken token = default, bool requiresDateTime = false) => throw null;
    public static void Reset() => throw null;
}

public enum NetworkHelperStatus
{
    None = 0, Started = 1, NetworkIsReady = 2, FailedNoNetworkInterface = 3, TokenExpiredWaitingIPAddress = 4,
    TokenExpiredWaitingDateTime = 5, ErrorConnetingToWiFiWhileScanning = 6, ExceptionOccurred = 7, Reconnecting = 8,
}
