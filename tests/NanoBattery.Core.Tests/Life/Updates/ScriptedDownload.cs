using System;
using NanoBattery.Updates;

namespace NanoBattery.Tests;

/// <summary>A web server with one file, and the way to it, which does as the test says.</summary>
public sealed class ScriptedDownload : IDownload
{
    private int _at;
    private int _left;
    private bool _isOpen;

    /// <summary>What lies at every address.</summary>
    public byte[] File { get; set; } = new byte[0];

    /// <summary>The server's status; 200 and 206 come by themselves, 0 is no server.</summary>
    public int Status { get; set; } = 200;

    /// <summary>Whether it goes on from a byte, or always brings all.</summary>
    public bool HasRanges { get; set; } = true;

    public bool TellsLength { get; set; } = true;

    /// <summary>The connection is lost after so many bytes of an answer.</summary>
    public int BreaksAfter { get; set; } = int.MaxValue;

    /// <summary>Whether a lost connection looks like the end of the file.</summary>
    public bool EndsEarly { get; set; }

    /// <summary>Each address that was asked for, and the byte: "http://pc/x.nbu 0".</summary>
    public string Asked { get; private set; } = "";

    public int Opens { get; private set; }

    /// <summary>The most that was asked for in one call.</summary>
    public int LargestPiece { get; private set; }

    /// <summary>Bytes that came, over all answers.</summary>
    public int Brought { get; private set; }

    public bool IsOpen => _isOpen;

    public int Length { get; private set; }

    public int Open(string url, int fromByte)
    {
        Opens++;
        Asked = url + " " + fromByte;
        _isOpen = Status == 200;
        _at = HasRanges ? fromByte : 0;
        Length = TellsLength ? File.Length - _at : -1;
        _left = BreaksAfter;
        return Status != 200 ? Status : _at > 0 && _at >= File.Length ? 416 : _at > 0 ? 206 : 200;
    }

    public int Read(byte[] buffer)
    {
        Assert.IsTrue(_isOpen);
        LargestPiece = buffer.Length > LargestPiece ? buffer.Length : LargestPiece;
        int count = File.Length - _at < buffer.Length ? File.Length - _at : buffer.Length;
        count = _left < count ? _left : count;
        if (count == 0)
        {
            return _left == 0 && !EndsEarly ? -1 : 0;
        }

        Array.Copy(File, _at, buffer, 0, count);
        _at += count;
        _left -= count;
        Brought += count;
        return count;
    }

    public void Close()
    {
        _isOpen = false;
    }
}
