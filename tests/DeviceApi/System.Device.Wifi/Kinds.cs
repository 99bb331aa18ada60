namespace System.Device.Wifi;

public enum WifiConnectionStatus
{
    AccessRevoked = 0, InvalidCredential = 1, NetworkNotAvailable = 2, Success = 3, Timeout = 4,
    UnspecifiedFailure = 5, UnsupportedAuthenticationProtocol = 6,
}

public enum WifiNetworkKind
{
    Adhoc = 0, Any = 1, Infrastructure = 2,
}

public enum WifiReconnectionKind
{
    Automatic = 0, Manual = 1,
}
