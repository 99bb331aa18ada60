using System;
using System.Device.Wifi;
using System.Net.NetworkInformation;
using System.Threading;
using nanoFramework.Networking;
using NanoBattery.Network;
using NanoBattery.Portal;

namespace NanoBattery.Esp32.Adapters;

/// <summary>
/// The radio as a station. It is asked without the runtime's helper, which writes name and password into flash each time; the
/// call waits for 20 s at most. Source: targets/ESP32/_nanoCLR/System.Device.Wifi of nf-interpreter 1.17.
/// </summary>
internal sealed class StationWifi : IWifi
{
    private const string NoAddress = "0.0.0.0";
    private const int LookMs = 250;
    private const int ScanMs = 6_000;

    private WifiAdapter? _adapter;

    /// <summary>Who tells the time; empty for nobody.</summary>
    internal string TimeServer { get; set; } = "";

    public bool IsJoined => HasAddress();

    // The runtime tells it only of networks in a scan, and a scan interrupts the connection.
    public int SignalDbm => 0;

    public int Join(string ssid, string password, int timeoutMs)
    {
        long startMs = Environment.TickCount64;
        WifiAdapter adapter = Adapter();
        adapter.Disconnect();
        switch (adapter.Connect(ssid, WifiReconnectionKind.Automatic, password).ConnectionStatus)
        {
            case WifiConnectionStatus.Success:
                return WaitForAddress(startMs + timeoutMs) ? WifiAnswer.Joined : WifiAnswer.TimedOut;
            case WifiConnectionStatus.InvalidCredential:
                return WifiAnswer.WrongPassword;
            case WifiConnectionStatus.NetworkNotAvailable:
                return WifiAnswer.NotFound;
            case WifiConnectionStatus.Timeout:
                return WifiAnswer.TimedOut;
            default:
                return WifiAnswer.Failed;
        }
    }

    public void Leave()
    {
        Adapter().Disconnect();
    }

    /// <summary>Fills in what is heard; nothing where a scan is not possible.</summary>
    internal void Scan(SeenNetworks networks)
    {
        try
        {
            WifiAdapter adapter = Adapter();
            adapter.ScanAsync();
            Thread.Sleep(ScanMs);
            WifiAvailableNetwork[] found = adapter.NetworkReport.AvailableNetworks;
            for (int i = 0; i < found.Length; i++)
            {
                networks.Add(found[i].Ssid, (int)found[i].NetworkRssiInDecibelMilliwatts);
            }
        }
        catch (Exception)
        {
            // The name can be typed.
        }
    }

    private static bool HasAddress()
    {
        NetworkInterface[] faces = NetworkInterface.GetAllNetworkInterfaces();
        for (int i = 0; i < faces.Length; i++)
        {
            if (faces[i].NetworkInterfaceType == NetworkInterfaceType.Wireless80211)
            {
                string address = faces[i].IPv4Address;
                return address != null && address.Length > 0 && address != NoAddress;
            }
        }

        return false;
    }

    private bool WaitForAddress(long untilMs)
    {
        while (!HasAddress())
        {
            if (Environment.TickCount64 >= untilMs)
            {
                return false;
            }

            Thread.Sleep(LookMs);
        }

        if (TimeServer.Length > 0 && !Sntp.IsStarted)
        {
            Sntp.Server1 = TimeServer;
            Sntp.Start();
        }

        return true;
    }

    private WifiAdapter Adapter() => _adapter ??= WifiAdapter.FindAllAdapters()[0];
}
