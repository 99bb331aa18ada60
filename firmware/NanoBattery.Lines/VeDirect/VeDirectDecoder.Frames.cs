namespace NanoBattery.VeDirect;

/// <content>HEX frames, a byte at a time.</content>
public sealed partial class VeDirectDecoder
{
    private const int FrameSum = 0x55;

    private int _frameSum;
    private int _frameCharacters;
    private int _frameHigh;                 // the first digit of a pair, or -1 before it

    private void BeginFrame()
    {
        _frame.CommandDigit = -1;
        _frame.ByteCount = 0;
        _frameHigh = -1;
        _frameSum = 0;
        _frameCharacters = 1;
        _state = InFrame;
    }

    /// <returns>False where the byte belongs to the text that goes on behind the frame.</returns>
    private bool ReadInFrame(byte next)
    {
        _frameCharacters++;
        if (next == Colon || next == Cr || (next == Tab && _frame.CommandDigit < 0))
        {
            // The frame's end is lost: a second frame begins, or the text goes on. Or there was no frame, only a stray ':'.
            GiveFrameUp();
            _state = _textState;
            if (_frameCharacters > 2 && (_state == InLabel || _state == InValue))
            {
                // A flipped bit makes a ':' of a '2': then what was taken for a frame is missing in the text.
                Cut();
            }

            return false;
        }

        if (_state == InBrokenFrame)
        {
            if (next == Lf || _frameCharacters > HexFrame.LongestFrame)
            {
                _state = _textState;
            }

            return true;
        }

        bool complete = _frameHigh < 0 && _frame.ByteCount > 0 && (_frameSum & 255) == FrameSum;
        if (next == Lf)
        {
            _state = _textState;
            if (complete)
            {
                EndFrame();
            }
            else
            {
                _counters.BadFrameCount++;
            }
        }
        else if (_digits[next] == NoDigit || _frameCharacters >= HexFrame.LongestFrame)
        {
            GiveFrameUp();
            // Recorded on an MPPT: the LF itself arrives damaged (as 0xFE). Then the frame ends here all the same.
            _state = complete ? _textState : InBrokenFrame;
        }
        else
        {
            AddToFrame(_digits[next]);
        }

        return true;
    }

    private void AddToFrame(int digit)
    {
        if (_frame.CommandDigit < 0)
        {
            _frame.CommandDigit = digit;
            _frameSum = digit;
        }
        else if (_frameHigh < 0)
        {
            _frameHigh = digit;
        }
        else
        {
            int value = (_frameHigh << 4) | digit;
            _frame.Bytes[_frame.ByteCount] = (byte)value;
            _frame.ByteCount++;
            _frameSum += value;
            _frameHigh = -1;
        }
    }

    private void GiveFrameUp()
    {
        if (_state == InFrame)
        {
            _counters.BadFrameCount++;
        }
    }
}
