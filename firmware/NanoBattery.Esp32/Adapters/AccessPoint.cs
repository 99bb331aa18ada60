using System;
using System.Net;
using System.Net.NetworkInformation;
using Iot.Device.DhcpServer;

namespace NanoBattery.Esp32.Adapters;

/// <summary>
/// The network of the board's own, on which the portal is. The runtime opens and closes it only at a start, from what is
/// stored: a change asks for one.
/// </summary>
internal sealed class AccessPoint
{
    internal const string Address = "192.168.4.1";

    private const string Mask = "255.255.255.0";
    private const byte Phones = 2;

    private readonly DhcpServer _dhcp = new DhcpServer();

    /// <returns>Whether it is there as it should be. Where not, it is after a start.</returns>
    internal bool Open(string ssid, string password)
    {
        NetworkInterface face = Face();
        WirelessAPConfiguration stored = Stored(face);
        if (IsOpen(stored) && stored.Ssid == ssid && stored.Password == password && face.IPv4Address == Address)
        {
            _dhcp.CaptivePortalUrl = "http://" + Address;
            return _dhcp.Start(IPAddress.Parse(Address), IPAddress.Parse(Mask));
        }

        face.EnableStaticIPv4(Address, Mask, Address);
        stored.Options = WirelessAPConfiguration.ConfigurationOptions.Enable | WirelessAPConfiguration.ConfigurationOptions.AutoStart;
        stored.Ssid = ssid;
        stored.Authentication = System.Net.NetworkInformation.AuthenticationType.WPA2;
        stored.Password = password;
        stored.MaxConnections = Phones;
        stored.SaveConfiguration();
        return false;
    }

    /// <returns>Whether it is gone. Where not, it is after a start.</returns>
    internal static bool Close()
    {
        WirelessAPConfiguration stored = Stored(Face());
        if (!IsOpen(stored))
        {
            return true;
        }

        stored.Options = WirelessAPConfiguration.ConfigurationOptions.None;
        stored.SaveConfiguration();
        return false;
    }

    private static bool IsOpen(WirelessAPConfiguration stored) =>
        (stored.Options & WirelessAPConfiguration.ConfigurationOptions.AutoStart) == WirelessAPConfiguration.ConfigurationOptions.AutoStart;

    private static WirelessAPConfiguration Stored(NetworkInterface face) =>
        WirelessAPConfiguration.GetAllWirelessAPConfigurations()[face.SpecificConfigId];

    private static NetworkInterface Face()
    {
        NetworkInterface[] faces = NetworkInterface.GetAllNetworkInterfaces();
        for (int i = 0; i < faces.Length; i++)
        {
            if (faces[i].NetworkInterfaceType == NetworkInterfaceType.WirelessAP)
            {
                return faces[i];
            }
        }

        throw new InvalidOperationException("This target has no access point");
    }
}
