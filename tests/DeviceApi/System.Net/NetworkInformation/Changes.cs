namespace System.Net.NetworkInformation;

public class NetworkAPStationEventArgs : EventArgs
{
    public bool IsConnected => throw null;
    public int StationIndex => throw null;
    internal NetworkAPStationEventArgs() { }
}

public class NetworkAvailabilityEventArgs : EventArgs
{
    public bool IsAvailable => throw null;
    internal NetworkAvailabilityEventArgs() { }
}

public static class NetworkChange
{
    public static event NetworkAddressChangedEventHandler NetworkAddressChanged;
    public static event NetworkAvailabilityChangedEventHandler NetworkAvailabilityChanged;
    public static event NetworkAPStationChangedEventHandler NetworkAPStationChanged;
}

public delegate void NetworkAPStationChangedEventHandler(int NetworkIndex, NetworkAPStationEventArgs e);
public delegate void NetworkAddressChangedEventHandler(object sender, EventArgs e);
public delegate void NetworkAvailabilityChangedEventHandler(object sender, NetworkAvailabilityEventArgs e);
