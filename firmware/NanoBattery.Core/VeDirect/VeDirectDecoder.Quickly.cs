using NanoBattery.Readings;

namespace NanoBattery.VeDirect;

public sealed partial class VeDirectDecoder
{
    private const int QuickDigits = 9;

    /// <summary>
    /// Reads fields and frames that lie whole in the buffer, and stops before the first that does not or is not plain.
    /// One method and no call a byte: on the interpreter a call costs as much as reading the byte.
    /// </summary>
    private int ReadQuickly(byte[] buffer, int i, int end)
    {
        int state = _state;
        if (state != Between && state != AfterValue && state != Joining)
        {
            return i;
        }

        byte[] shapes = _table.Shapes;
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

            int fieldSum = Cr + Lf + Tab;
            int key = 0;
            while (j < end && (next = buffer[j]) > ' ')
            {
                key = key * LabelTable.HashFactor + next;
                fieldSum += next;
                j++;
            }

            int label = next == Tab ? _table.Find(key) : Label.None;
            j++;
            if (label == Label.None || j >= end)
            {
                break;
            }

            if (state != AfterValue)
            {
                BeginBlock(0);
                sum = 0;
            }

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
                next = buffer[j];
                bool negative = next == '-';
                if (negative)
                {
                    fieldSum += next;
                    j++;
                }

                int first = j;
                int digit;
                while (j < end && (uint)(digit = buffer[j] - '0') <= 9)
                {
                    value = value * 10 + digit;
                    fieldSum += digit;
                    j++;
                }

                int digits = j - first;
                if (j == end || buffer[j] != Cr || digits == 0 || digits > QuickDigits)
                {
                    break;
                }

                fieldSum += digits * '0';
                value = negative ? -value : value;
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

            _lineSum = sum;
            sum += fieldSum;
            Remember(label, value);
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
        if (j >= end || nibbles[buffer[j]] == NoDigit)
        {
            return i;
        }

        int command = nibbles[buffer[j]];
        int sum = command;
        int count = 0;
        j++;
        while (j + 1 < end && count < bytes.Length)
        {
            int high = nibbles[buffer[j]];
            int low = nibbles[buffer[j + 1]];
            if ((high | low) >= NoDigit)
            {
                break;
            }

            high = (high << 4) | low;
            bytes[count] = (byte)high;
            sum += high;
            count++;
            j += 2;
        }

        if (j >= end || buffer[j] != Lf || (sum & 255) != FrameSum)
        {
            return i;
        }

        _frame.Command = command;
        _frame.ByteCount = count;
        EndFrame();
        return j + 1;
    }
}
