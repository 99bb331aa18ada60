using NanoBattery.Readings;

namespace NanoBattery.VeDirect;

/// <content>Where lines, labels and values begin and end.</content>
public sealed partial class VeDirectDecoder
{
    /// <summary>Takes the CR that a line begins with.</summary>
    private void BeginLine()
    {
        _lineSum = _sum;
        _sum += Cr;
        _state = AfterCr;
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

    /// <summary>The TAB behind "Checksum" was damaged or lost: what follows is still the raw byte and the next block.</summary>
    private void EndWithoutTab(byte next)
    {
        Cut();
        if (next == Cr)
        {
            // The raw byte is lost too: this CR is the next block's.
            EndBlock(next);
        }
        else
        {
            _state = AtChecksum;
        }
    }

    /// <summary>No device sends anything else in labels and values: such a byte is a damaged one.</summary>
    private static bool IsPrintable(byte next) => next >= ' ' && next <= '~';

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

        if (_label >= Label.FirstOfBlock)
        {
            BeginPerhaps(_lineSum);
        }

        if (_block.End == TextBlock.Capacity)
        {
            Cut();
            return;
        }

        _block.Labels[_block.End] = (byte)_label;
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
}
