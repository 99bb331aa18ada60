using System;
using System.IO;
using NanoBattery.Files;
using NanoBattery.Loader;

namespace NanoBattery.Esp32.Adapters;

/// <summary>The internal file system (littlefs on I:). What it throws becomes the refusal that the seam knows.</summary>
internal sealed class InternalFiles : IFiles
{
    private const string Root = "I:\\";

    private readonly BoardFiles _files = new BoardFiles();

    public int Length(string name) => _files.Length(name);

    public int Read(string name, int at, byte[] buffer, int offset, int count) => _files.Read(name, at, buffer, offset, count);

    public bool Write(string name, byte[] buffer, int offset, int count)
    {
        try
        {
            using FileStream file = new FileStream(Root + name, FileMode.Create, FileAccess.Write);
            file.Write(buffer, offset, count);
            file.Flush();
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    public bool Move(string from, string to)
    {
        try
        {
            File.Move(Root + from, Root + to);
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    public bool Delete(string name)
    {
        try
        {
            File.Delete(Root + name);
            return !File.Exists(Root + name);
        }
        catch (Exception)
        {
            return false;
        }
    }
}
