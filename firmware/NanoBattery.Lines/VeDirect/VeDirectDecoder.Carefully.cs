namespace NanoBattery.VeDirect;

/// <content>Text, a byte at a time.</content>
public sealed partial class VeDirectDecoder
{
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
                BeginLine();
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
        _joined = true;
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
            // A lost byte made the CR of this line the checksum of the block before, and perhaps even the right one.
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
        if (next == Cr && _block.End == 0 && !_cut)
        {
            BeginBlock(Cr);
            return;
        }

        if (next == Cr)
        {
            Cut();
            BeginLine();
            return;
        }

        _sum += next;
        if (next == Lf)
        {
            BeginLabel();
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
        if (next != Tab && IsChecksumLabel())
        {
            EndWithoutTab(next);
            return;
        }

        if (next == Cr)
        {
            Cut();
            BeginLine();
            return;
        }

        _sum += next;
        if (next == Tab)
        {
            EndLabel();
        }
        else if (next == Lf)
        {
            Cut();
            BeginLabel();
        }
        else
        {
            if (!IsPrintable(next))
            {
                Cut();
            }

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
        else if (!IsPrintable(next))
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
}
