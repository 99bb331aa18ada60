using NanoBattery.Readings;

namespace NanoBattery.VeDirect;

/// <content>Whole fields and frames.</content>
public sealed partial class VeDirectDecoder
{
    private const int QuickDigits = 9;

    /// <summary>
    /// Reads fields and frames that lie whole in the buffer, and stops before the first that does not or is not plain.
    /// No call a byte and few a field: on the interpreter a call costs as much as two bytes.
    /// </summary>
    private int ReadQuickly(byte[] buffer, int i, int end)
    {
        if (_state != Between && _state != AfterValue && _state != Joining)
        {
            return i;
        }

        int lastCr = -1;
        while (i < end)
        {
            int after = i;
            if (buffer[i] == Colon)
            {
                after = ReadFrameQuickly(buffer, i, end);
            }
            else if (buffer[i] == Cr)
            {
                if (lastCr < 0)
                {
                    lastCr = LastCr(buffer, i, end);
                }

                after = ReadFieldsQuickly(buffer, i, lastCr);
            }

            if (after == i)
            {
                break;
            }

            i = after;
        }

        return i;
    }

    private static int LastCr(byte[] buffer, int first, int end)
    {
        int last = end - 1;
        while (last > first && buffer[last] != Cr)
        {
            last--;
        }

        return last;
    }

    /// <summary>
    /// Reads fields up to the end of the block. The last CR of the buffer stops every loop in here,
    /// so that none needs to look for the end of the buffer.
    /// </summary>
    private int ReadFieldsQuickly(byte[] buffer, int i, int lastCr)
    {
        byte[] slots = _slots;
        int[] keys = _keys;
        ushort[] lineSums = _lineSums;
        byte[] labels = _block.Labels;
        int[] values = _block.Values;
        if (_state != AfterValue)
        {
            BeginBlock(0);
        }

        int began = i;
        int sum = _sum;
        int count = _block.End;
        while (i < lastCr && buffer[i + 1] == Lf)
        {
            int j = i + 2;
            int key = 0;
            byte next;
            while ((next = buffer[j]) > ' ')
            {
                key = key * LabelTable.HashFactor + next;
                j++;
            }

            if (next != Tab)
            {
                break;
            }

            int label = slots[key & LabelTable.HashMask];
            if (keys[label] != key)
            {
                break;
            }

            j++;
            if (label >= Label.FirstOfBlock)
            {
                _block.End = count;
                if (label == Label.Checksum)
                {
                    _sum = sum + lineSums[label];
                    EndBlock(buffer[j]);
                    return j + 1;
                }

                BeginPerhaps(sum);
            }

            int start = j;
            int value = 0;
            int fieldSum = lineSums[label];
            bool isPlain = false;
            if (label < Label.FirstOther)
            {
                if (buffer[j] == '-')
                {
                    j++;
                }

                int first = j;
                int digit;
                while ((uint)(digit = buffer[j] - '0') <= 9)
                {
                    value = value * 10 + digit;
                    fieldSum += digit;
                    j++;
                }

                if (first != start)
                {
                    value = -value;
                    fieldSum += '-';
                }

                first = j - first;
                fieldSum += first * '0';
                isPlain = digit == Cr - '0' && first > 0 && first <= QuickDigits;
            }

            if (!isPlain)
            {
                j = start;
                fieldSum = lineSums[label];
                while ((next = buffer[j]) >= ' ' && next <= '~' && next != Colon)
                {
                    fieldSum += next;
                    j++;
                }

                if (next != Cr)
                {
                    break;
                }

                value = j - start > TextBlock.LongestValue ? Reading.Unknown : ValueOf(label, buffer, start, j);
            }

            if (count == TextBlock.Capacity)
            {
                Cut();
                count--;
            }

            labels[count] = (byte)label;
            values[count] = value;
            count++;
            sum += fieldSum;
            i = j;
        }

        if (i > began)
        {
            _state = AfterValue;
        }

        _sum = sum;
        _block.End = count;
        return i;
    }

    private int ReadFrameQuickly(byte[] buffer, int i, int end)
    {
        byte[] digits = _digits;
        byte[] bytes = _frame.Bytes;
        int j = i + 1;
        if (j >= end)
        {
            return i;
        }

        int command = digits[buffer[j]];
        int sum = command;
        int count = 0;
        j++;
        // The last pair that the buffer and the frame have room for.
        int last = end - 2 < i + HexFrame.LongestFrame - 3 ? end - 2 : i + HexFrame.LongestFrame - 3;
        while (j <= last)
        {
            int high = digits[buffer[j]];
            int low = digits[buffer[j + 1]];
            if ((high | low) >= NoDigit)
            {
                break;
            }

            low += high << 4;
            bytes[count] = (byte)low;
            sum += low;
            count++;
            j += 2;
        }

        if (command == NoDigit || j >= end || buffer[j] != Lf || (sum & 255) != FrameSum)
        {
            return i;
        }

        _frame.CommandDigit = command;
        _frame.ByteCount = count;
        EndFrame();
        return j + 1;
    }
}
