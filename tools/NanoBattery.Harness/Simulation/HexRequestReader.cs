using System.Text;

namespace NanoBattery.Harness.Simulation;

/// <summary>Finds HEX frames in what the host sends, however it is cut; bytes outside frames are nobody's business.</summary>
public sealed class HexRequestReader
{
    /// <summary>Longer than any frame known (115 characters): what runs on is noise.</summary>
    private const int LongestFrame = 160;

    private readonly StringBuilder _digits = new();
    private bool _inFrame;

    /// <summary>Takes one byte; returns the frame it ended, or null.</summary>
    public HexRequest? Take(byte b)
    {
        if (b == ':')
        {
            _inFrame = true;
            _digits.Clear();
            return null;
        }
        if (!_inFrame)
        {
            return null;
        }
        if (b == '\n')
        {
            _inFrame = false;
            return HexRequest.Parse(_digits.ToString());
        }
        _digits.Append((char)b);
        if (_digits.Length < LongestFrame)
        {
            return null;
        }
        _inFrame = false;
        return HexRequest.Broken;
    }
}
