namespace System.IO;

public sealed class DriveInfo
{
    public DriveInfo(string driveName) => throw null;
    public DriveType DriveType { get; set; }
    public string Name { get; set; }
    public long TotalSize { get; set; }
    public static DriveInfo[] GetDrives() => throw null;
    public void Format(string fileSystem, uint parameter) => throw null;
    public void Refresh() => throw null;
    public static string[] GetFileSystems() => throw null;
    public static void MountRemovableVolumes() => throw null;
}

public enum DriveType
{
    Unknown = 0, NoRootDirectory = 1, Removable = 2, Fixed = 3, Ram = 4,
}
