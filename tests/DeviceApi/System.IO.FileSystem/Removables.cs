using System;
using System.IO;

namespace nanoFramework.System.IO;

public class CardDetectChangedEventArgs : EventArgs
{
    public CardDetectState CardState => throw null;
    public uint SlotIndex => throw null;
    internal CardDetectChangedEventArgs() { }
}

public class RemovableDriveEventArgs : EventArgs
{
    public DriveInfo Drive => throw null;
    public RemovableDeviceEvent Event => throw null;

    public enum RemovableDeviceEvent
    {
        Inserted = 0, Removed = 1,
    }
    internal RemovableDriveEventArgs() { }
}

public static class StorageEventManager
{
    public static event RemovableDeviceEventHandler RemovableDeviceInserted;
    public static event RemovableDeviceEventHandler RemovableDeviceRemoved;
}

public delegate void RemovableDeviceEventHandler(object sender, RemovableDriveEventArgs e);

public enum CardDetectState
{
    Inserted = 0, Removed = 1,
}
