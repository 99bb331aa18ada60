namespace System.Net.NetworkInformation;

public enum AddressMode : byte
{
    Invalid = 0, DHCP = 1, Static = 2, AutoIP = 3,
}

public enum AuthenticationType : byte
{
    None = 0, EAP = 1, PEAP = 2, WCN = 3, Open = 4, Shared = 5, WEP = 6, WPA = 7, WPA2 = 8,
}

public enum EncryptionType : byte
{
    None = 0, WEP = 1, WPA = 2, WPA2 = 3, WPA_PSK = 4, WPA2_PSK = 5, Certificate = 6,
}

[Flags]
public enum PhyProtocols
{
    PHY802_11b = 1, PHY802_11g = 2, PHY802_11n = 4, PHY802_11lr = 8,
}

public enum RadioType : byte
{
    NotSpecified = 0, _802_11a = 1, _802_11b = 2, _802_11g = 4, _802_11n = 8,
}
