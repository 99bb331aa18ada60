using NanoBattery.Readings;

namespace NanoBattery.VeDirect;

public sealed partial class VeDirectDecoder
{
    private const int QuickDigits = 9;

    /// <summary>
    /// Reads fields and frames that lie whole in the buffer, and stops before the first that does not or is not plain.
    /// One method, no call a byte and few a field: on the interpreter a call costs as much as two bytes.
    /// </summary>
    private int ReadQuickly(byte[] buffer, int i, int end)
    {
        int state = _state;
        if (state != Between && state != AfterValue && state != Joining)
        {
            return i;
        }

        byte[] slots = _slots;
        int[] keys = _keys;
        byte[] shapes = _shapes;
        int[] lineSums = _lineSums;
        int sum = _sum;
        while (i < end)
        {
            byte next = buffer[i];
            if (next == Colon)
            {
                int after = ReadFrameQuickly(buffer, i, end);
                if (after == i)
                {
                    break;
                }

                i = after;
                continue;
            }

            int j = i + 2;
            if (next != Cr || j >= end || buffer[i + 1] != Lf)
            {
                break;
            }

            int key = 0;
            while (j < end && (next = buffer[j]) > ' ')
            {
                key = key * LabelTable.HashFactor + next;
                j++;
            }

            j++;
            if (next != Tab || j >= end)
            {
                break;
            }

            int at = key & LabelTable.HashMask;
            int label = slots[at] - 1;
            while (label >= 0 && keys[label] != key)
            {
                at = (at + 1) & LabelTable.HashMask;
                label = slots[at] - 1;
            }

            if (label < 0)
            {
                break;
            }

            if (state != AfterValue)
            {
                BeginBlock(0);
                sum = 0;
            }

            int fieldSum = lineSums[label];
            if (label == Label.Checksum)
            {
                _sum = sum + fieldSum;
                EndBlock(buffer[j]);
                state = Between;
                i = j + 1;
                continue;
            }

            int value = 0;
            if (shapes[label] == ValueShape.Number)
            {
                bool negative = buffer[j] == '-';
                if (negative)
                {
                    fieldSum += '-';
                    j++;
                }

                int first = j;
                int digit = 0;
                while (j < end && (uint)(digit = buffer[j] - '0') <= 9)
                {
                    value = value * 10 + digit;
                    fieldSum += digit;
                    j++;
                }

                first = j - first;
                if (digit != Cr - '0' || first == 0 || first > QuickDigits || j == end)
                {
                    break;
                }

                fieldSum += first * '0';
                if (negative)
                {
                    value = -value;
                }
            }
            else
            {
                int start = j;
                while (j < end && (next = buffer[j]) >= ' ' && next != Colon)
                {
                    fieldSum += next;
                    j++;
                }

                if (j == end || next != Cr)
                {
                    break;
                }

                value = j - start > TextBlock.LongestValue ? Reading.Unknown : ValueOf(label, buffer, start, j);
            }

            if (label == Label.Pid || label == Label.H1)
            {
                BeginPerhaps(sum);
            }

            int field = _block.End;
            if (field < TextBlock.Capacity)
            {
                _block.Labels[field] = label;
                _block.Values[field] = value;
                _block.End = field + 1;
            }
            else
            {
                Cut();
            }

            sum += fieldSum;
            state = AfterValue;
            i = j;
        }

        _sum = sum;
        _state = state;
        return i;
    }

    private int ReadFrameQuickly(byte[] buffer, int i, int end)
    {
        byte[] nibbles = _nibbles;
        byte[] bytes = _frame.Bytes;
        int j = i + 1;
        if (j >= end)
        {
            return i;
        }

        int command = nibbles[buffer[j]];
        int sum = command;
        int count = 0;
        j++;
        // The last pair that the buffer and the frame have room for.
        int last = end - 2 < i + HexFrame.LongestFrame - 3 ? end - 2 : i + HexFrame.LongestFrame - 3;
        while (j <= last)
        {
            int high = nibbles[buffer[j]];
            int low = nibbles[buffer[j + 1]];
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
