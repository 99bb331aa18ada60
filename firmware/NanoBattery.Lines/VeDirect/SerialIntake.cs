using NanoBattery.Serial;

namespace NanoBattery.VeDirect;

/// <summary>Carries bytes from the line to the decoder and tells it of silence inside a block.</summary>
internal sealed class SerialIntake
{
    // No recorded device pauses inside a block; half a second is 960 bytes of line time.
    private const int LongestPauseMs = 500;

    // A step reads all there is, in pieces; a line that never ends must not keep the step from ending.
    private const int PiecesAStep = 16;

    private readonly VeDirectDecoder _decoder;
    private readonly byte[] _buffer = new byte[256];
    private bool _silent;
    private bool _toldOfSilence;
    private long _silentSinceMs;

    internal SerialIntake(VeDirectDecoder decoder)
    {
        _decoder = decoder;
    }

    internal void Read(ISerialLink link, long nowMs)
    {
        int count = link.Read(_buffer, 0, _buffer.Length);
        if (count == 0)
        {
            NoteSilence(nowMs);
            return;
        }

        // Silence is what a step saw, not what lay between two late steps: bytes wait in the UART's buffer.
        _silent = false;
        for (int piece = 1; count > 0; piece++)
        {
            _decoder.Decode(_buffer, 0, count);
            count = piece < PiecesAStep ? link.Read(_buffer, 0, _buffer.Length) : 0;
        }
    }

    private void NoteSilence(long nowMs)
    {
        if (!_silent)
        {
            _silent = true;
            _toldOfSilence = false;
            _silentSinceMs = nowMs;
        }
        else if (!_toldOfSilence && nowMs - _silentSinceMs > LongestPauseMs)
        {
            _toldOfSilence = true;
            _decoder.LineWasSilent();
        }
    }
}
