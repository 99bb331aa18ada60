using NanoBattery.Readings;

namespace NanoBattery.VeDirect;

public sealed partial class VeDirectDecoder
{
    private const int FrameSum = 0x55;

    private int _frameSum;
    private int _frameCharacters;
    private int _frameHigh;                 // the first digit of a pair, or -1 before it

    /// <summary>Reads a byte at a time, up to the next place where the quick way may begin.</summary>
    private int ReadCarefully(byte[] buffer, int i, int end)
    {
        do
        {
            byte next = buffer[i];
            if (_state == InFrame || _state == InBrokenFrame)
            {
                if (ReadInFrame(next))
                {
                    i++;
                }
            }
            else if (next == Colon && _state != AtChecksum)
            {
                _textState = _state;
                BeginFrame();
                i++;
            }
            else if (next == Cr && _state == InValue)
            {
                EndValue();
                _state = AfterValue;
            }
            else
            {
                ReadText(next);
                i++;
            }
        }
        while (i < end && _state != Between && _state != AfterValue);

        return i;
    }

    private void ReadText(byte next)
    {
        switch (_state)
        {
            case Joining:
                ReadFirst(next);
                break;
            case Between:
                ReadBetween(next);
                break;
            case AfterValue:
                _lineSum = _sum;
                _sum += next;
                _state = AfterCr;
                break;
            case AfterCr:
                ReadAfterCr(next);
                break;
            case InLabel:
                ReadInLabel(next);
                break;
            case InStrayLabel:
                ReadInStrayLabel(next);
                break;
            case InValue:
                ReadInValue(next);
                break;
            default:
                EndBlock(next);
                break;
        }
    }

    private void ReadFirst(byte next)
    {
        BeginBlock(next);
        if (next == Cr)
        {
            _state = AfterCr;
            return;
        }

        Cut();
        BeginValue(Label.None);
    }

    private void ReadBetween(byte next)
    {
        if (next == Cr)
        {
            BeginBlock(Cr);
            _state = AfterCr;
        }
        else if (next == Lf && _checksumWasCr)
        {
            // A lost byte made the CR of this line the checksum of the block before.
            BeginBlock(Cr + Lf);
            BeginLabel();
        }
        else if (next == Lf)
        {
            BeginLabel();
            _state = InStrayLabel;
        }

        _checksumWasCr = false;
    }

    private void ReadAfterCr(byte next)
    {
        _sum += next;
        if (next == Lf)
        {
            BeginLabel();
        }
        else if (next == Cr && _block.End == 0 && !_cut)
        {
            BeginBlock(Cr);
        }
        else
        {
            Cut();
            BeginLabel();
            AddToLabel(next);
        }
    }

    private void ReadInLabel(byte next)
    {
        _sum += next;
        if (next == Tab)
        {
            EndLabel();
        }
        else if (IsChecksumLabel())
        {
            // Its TAB was damaged or lost: what follows is still the raw byte and the next block.
            Cut();
            _state = AtChecksum;
        }
        else if (next == Cr)
        {
            Cut();
            _lineSum = _sum - next;
            _state = AfterCr;
        }
        else if (next == Lf)
        {
            Cut();
            BeginLabel();
        }
        else
        {
            AddToLabel(next);
        }
    }

    /// <summary>
    /// An LF between blocks ends what is left of a damaged frame, or belongs to a CR LF whose CR was damaged.
    /// Only in the second case does a label with a TAB follow, and that block is damaged.
    /// </summary>
    private void ReadInStrayLabel(byte next)
    {
        if (next == Cr)
        {
            _state = Between;
            ReadBetween(next);
        }
        else if (next == Lf)
        {
            BeginLabel();
            _state = InStrayLabel;
        }
        else if (next != Tab)
        {
            AddToLabel(next);
        }
        else if (_labelLength == 0)
        {
            _state = Between;
        }
        else
        {
            BeginBlock(0);
            Cut();
            EndLabel();
        }
    }

    private void ReadInValue(byte next)
    {
        _sum += next;
        if (next == Lf)
        {
            Cut();
            BeginLabel();
        }
        else if (next < ' ')
        {
            Cut();
        }
        else
        {
            if (_valueLength < _valueBytes.Length)
            {
                _valueBytes[_valueLength] = next;
            }

            _valueLength++;
        }
    }

    private void BeginLabel()
    {
        _labelKey = 0;
        _labelLength = 0;
        _state = InLabel;
    }

    private void AddToLabel(byte next)
    {
        _labelKey = LabelTable.Hash(_labelKey, next);
        if (_labelLength < _labelBytes.Length)
        {
            _labelBytes[_labelLength] = next;
            _labelLength++;
        }
    }

    private void EndLabel()
    {
        int label = _table.Find(_labelKey);
        if (label == Label.None && DamagedLabel.IsNearChecksum(_labelBytes, _labelLength))
        {
            Cut();
            label = Label.Checksum;
        }

        if (label == Label.Checksum)
        {
            _state = AtChecksum;
        }
        else
        {
            BeginValue(label);
        }
    }

    private bool IsChecksumLabel() => _labelLength == 8 && _table.Find(_labelKey) == Label.Checksum;

    private void BeginValue(int label)
    {
        _label = label;
        _valueLength = 0;
        _state = InValue;
    }

    private void EndValue()
    {
        if (_label == Label.None)
        {
            return;
        }

        if (_label == Label.Pid || _label == Label.H1)
        {
            BeginPerhaps(_lineSum);
        }

        if (_block.End == TextBlock.Capacity)
        {
            Cut();
            return;
        }

        _block.Labels[_block.End] = _label;
        _block.Values[_block.End] = _valueLength > TextBlock.LongestValue
            ? Reading.Unknown
            : ValueOf(_label, _valueBytes, 0, _valueLength);
        _block.End++;
    }

    private void Cut()
    {
        _cut = true;
        _secondCut = true;
    }

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
