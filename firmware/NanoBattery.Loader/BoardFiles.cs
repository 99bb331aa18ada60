using System;
using System.IO;
using NanoBattery.Update;

namespace NanoBattery.Loader;

/// <summary>The board's internal file system (littlefs, drive I:) as a place for slots.</summary>
internal sealed class BoardFiles : IUpdateFiles
{
    private const string Root = "I:\\";

    // A file takes whole blocks, and one more for its name.
    private const int Block = 4096;

    // Of a module with 4 MB of flash, the smallest there is.
    private const int SmallestDrive = 256 * 1024;

    /// <summary>The board tells only how large the drive is: what files take is counted, in blocks.</summary>
    public int FreeBytes
    {
        get
        {
            try
            {
                return DriveBytes() - TakenBytes();
            }
            catch (Exception)
            {
                return 0;
            }
        }
    }

    public int Length(string name)
    {
        try
        {
            return File.Exists(Root + name) ? (int)new FileInfo(Root + name).Length : -1;
        }
        catch (Exception)
        {
            return -1;
        }
    }

    public int Read(string name, int fileOffset, byte[] buffer, int offset, int count)
    {
        try
        {
            using FileStream file = new FileStream(Root + name, FileMode.Open, FileAccess.Read);
            file.Seek(fileOffset, SeekOrigin.Begin);
            int total = 0;
            int some;
            while (total < count && (some = file.Read(buffer, offset + total, count - total)) > 0)
            {
                total += some;
            }

            return total;
        }
        catch (Exception)
        {
            return 0;
        }
    }

    public bool Write(string name, int fileOffset, byte[] buffer, int offset, int count)
    {
        try
        {
            using FileStream file = new FileStream(Root + name, FileMode.OpenOrCreate, FileAccess.ReadWrite);
            file.Seek(fileOffset, SeekOrigin.Begin);
            file.Write(buffer, offset, count);
            file.Flush();
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    public void Delete(string name)
    {
        try
        {
            File.Delete(Root + name);
        }
        catch (Exception)
        {
            // It is not there, which is what was wanted; or it stays, which the next write finds.
        }
    }

    private static int DriveBytes()
    {
        try
        {
            return (int)new DriveInfo(Root).TotalSize;
        }
        catch (Exception)
        {
            return SmallestDrive;
        }
    }

    private static int TakenBytes()
    {
        int blocks = 0;
        foreach (string path in Directory.GetFiles(Root))
        {
            blocks += 1 + ((int)new FileInfo(path).Length + Block - 1) / Block;
        }

        return blocks * Block;
    }
}
