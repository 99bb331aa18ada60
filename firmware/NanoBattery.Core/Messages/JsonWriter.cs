using System;

namespace NanoBattery.Messages;

/// <summary>
/// Writes JSON text into a buffer that is used again. Decimals are written from integers, digit by digit:
/// the interpreter's own number formatting is wrong in the last places (10.25 becomes 10.249999999999999).
/// </summary>
public sealed class JsonWriter
{
    private const string HexDigits = "0123456789abcdef";

    // Sign, ten digits, point.
    private const int LongestNumber = 12;

    // \u0000
    private const int LongestEscape = 6;

    private readonly byte[] _digits = new byte[20];

    public JsonWriter(int capacity)
    {
        Buffer = new byte[capacity];
    }

    /// <summary>Makes room for a longer message; what was written is gone.</summary>
    internal void Reserve(int capacity)
    {
        Clear();
        if (Buffer.Length < capacity)
        {
            Buffer = new byte[capacity];
        }
    }

    /// <summary>The text so far is its first <see cref="Length"/> bytes.</summary>
    public byte[] Buffer { get; private set; }

    public int Length { get; private set; }

    /// <summary>Whether texts or numbers were left out because the buffer has no room for them.</summary>
    public bool IsFull { get; private set; }

    public void Clear()
    {
        Length = 0;
        IsFull = false;
    }

    /// <summary>Bytes that are JSON already.</summary>
    public void Raw(byte[] bytes, int offset, int count)
    {
        Array.Copy(bytes, offset, Buffer, Length, count);
        Length += count;
    }

    /// <summary>JSON as it is, in ASCII.</summary>
    public void Plain(string json)
    {
        byte[] buffer = Buffer;
        int at = Length;
        int count = json.Length;
        if (at + count > buffer.Length)
        {
            IsFull = true;
            return;
        }

        for (int i = 0; i < count; i++)
        {
            buffer[at + i] = (byte)json[i];
        }

        Length = at + count;
    }

    public void Plain(char character)
    {
        Byte(character);
    }

    public void Null()
    {
        Byte('n');
        Byte('u');
        Byte('l');
        Byte('l');
    }

    /// <summary>An integer as a decimal: 12065 with three decimals is 12.065.</summary>
    /// <param name="value">In units of the last decimal place.</param>
    /// <param name="decimals">0 to 9.</param>
    public void Decimal(int value, int decimals)
    {
        if (Length + LongestNumber > Buffer.Length)
        {
            IsFull = true;
            return;
        }

        if (value < 0)
        {
            Byte('-');
        }

        // As a long, so that the smallest int has a positive counterpart.
        long rest = value < 0 ? -(long)value : value;
        int count = 0;
        do
        {
            _digits[count] = (byte)('0' + rest % 10);
            rest /= 10;
            count++;
        }
        while (rest > 0 || count <= decimals);

        while (count > 0)
        {
            if (count == decimals)
            {
                Byte('.');
            }

            count--;
            Buffer[Length] = _digits[count];
            Length++;
        }
    }

    /// <summary>The name of a cell: "M2C7", or "C7" where the module is 0.</summary>
    public void Cell(int module, int cell)
    {
        Byte('"');
        if (module > 0)
        {
            Byte('M');
            Decimal(module, 0);
        }

        Byte('C');
        Decimal(cell, 0);
        Byte('"');
    }

    /// <summary>A string in quotes. What is not printable ASCII is escaped.</summary>
    public void String(string text)
    {
        String(text, int.MaxValue);
    }

    /// <summary>As much of a string, in quotes, as fits into so many bytes between them.</summary>
    public void String(string text, int most)
    {
        Byte('"');
        for (int i = 0; i < text.Length; i++)
        {
            char next = text[i];
            most -= next == '"' || next == '\\' ? 2 : next < ' ' || next > '~' ? LongestEscape : 1;
            if (most < 0)
            {
                break;
            }

            if (next == '"' || next == '\\')
            {
                Byte('\\');
                Byte(next);
            }
            else if (next >= 0xD800 && next < 0xDC00 && i + 1 < text.Length)
            {
                // The interpreter's index gives the first half of a pair twice. Only names that a person gave have pairs.
                char[] pair = text.ToCharArray(i, 2);
                Escaped(pair[0]);
                Escaped(pair[1]);
                i++;
            }
            else if (next < ' ' || next > '~')
            {
                Escaped(next);
            }
            else
            {
                Byte(next);
            }
        }

        Byte('"');
    }

    private void Escaped(char character)
    {
        Byte('\\');
        Byte('u');
        for (int shift = 12; shift >= 0; shift -= 4)
        {
            Byte(HexDigits[(character >> shift) & 15]);
        }
    }

    private void Byte(char character)
    {
        if (Length == Buffer.Length)
        {
            IsFull = true;
            return;
        }

        Buffer[Length] = (byte)character;
        Length++;
    }
}
