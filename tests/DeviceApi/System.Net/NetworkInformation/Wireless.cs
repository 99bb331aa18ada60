namespace System.Net.NetworkInformation;

public class Wireless80211Configuration
{
    public Wireless80211Configuration(uint id) => throw null;
    public AuthenticationType Authentication { get; set; }
    public EncryptionType Encryption { get; set; }
    public RadioType Radio { get; set; }
    public ConfigurationOptions Options { get; set; }
    public string Password { get; set; }
    public string Ssid { get; set; }
    public uint Id => throw null;
    public void SaveConfiguration() => throw null;
    public static Wireless80211Configuration[] GetAllWireless80211Configurations() => throw null;

    [Flags]
    public enum ConfigurationOptions : byte
    {
        None = 0, Disable = 1, Enable = 2, AutoConnect = 6, SmartConfig = 10,
    }
}

public class WirelessAPConfiguration
{
    public WirelessAPConfiguration(uint id) => throw null;
    public AuthenticationType Authentication { get; set; }
    public EncryptionType Encryption { get; set; }
    public RadioType Radio { get; set; }
    public string Password { get; set; }
    public string Ssid { get; set; }
    public ConfigurationOptions Options { get; set; }
    public byte Channel { get; set; }
    public byte MaxConnections { get; set; }
    public uint Id => throw null;
    public void SaveConfiguration() => throw null;
    public static WirelessAPConfiguration[] GetAllWirelessAPConfigurations() => throw null;
    public WirelessAPStation[] GetConnectedStations() => throw null;
    public WirelessAPStation GetConnectedStations(int stationIndex) => throw null;
    public void DeAuthStation(int stationIndex) => throw null;

    [Flags]
    public enum ConfigurationOptions : byte
    {
        None = 0, Disable = 1, Enable = 2, AutoStart = 6, HiddenSSID = 8,
    }
}

public class WirelessAPStation
{
    public byte[] MacAddress => throw null;
    public sbyte Rssi => throw null;
    public PhyProtocols PhyModes => throw null;
    internal WirelessAPStation() { }
}
