using System;

namespace NanoBattery.Tests;

/// <summary>Bytes as a VE.Direct device would send them, put together by hand.</summary>
public sealed class Wire
{
    private byte[] _bytes = new byte[512];
    private int _blockStart = -1;

    public int Length { get; private set; }

    public static Wire Begin() => new Wire();

    /// <summary>One line of a text block.</summary>
    public Wire Field(string label, string value)
    {
        if (_blockStart < 0)
        {
            _blockStart = Length;
        }

        return Raw("\r\n").Raw(label).Raw("\t").Raw(value);
    }

    /// <summary>The end of a text block: its label and the byte that makes the sum zero.</summary>
    public Wire End()
    {
        Raw("\r\nChecksum\t");
        int sum = 0;
        for (int i = _blockStart; i < Length; i++)
        {
            sum += _bytes[i];
        }

        Byte((byte)-sum);
        _blockStart = -1;
        return this;
    }

    public Wire Raw(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            Byte((byte)text[i]);
        }

        return this;
    }

    public Wire Byte(byte value)
    {
        if (Length == _bytes.Length)
        {
            byte[] longer = new byte[Length * 2];
            Array.Copy(_bytes, 0, longer, 0, Length);
            _bytes = longer;
        }

        _bytes[Length] = value;
        Length++;
        return this;
    }

    /// <summary>What a SmartShunt on a 12.8 V battery sends in its main block.</summary>
    public Wire ShuntBlock(string volts, string amps, string soc)
    {
        return Field("PID", "0xA389").Field("V", volts).Field("VS", "-14").Field("I", amps).Field("P", "120")
            .Field("CE", "-25000").Field("SOC", soc).Field("TTG", "480").Field("Alarm", "OFF").Field("AR", "0")
            .Field("BMV", "SmartShunt 500A/50mV").Field("FW", "0415").Field("MON", "0").End();
    }

    public byte[] ToArray()
    {
        byte[] bytes = new byte[Length];
        Array.Copy(_bytes, 0, bytes, 0, Length);
        return bytes;
    }

    /// <summary>The same bytes with others put in at a place.</summary>
    public static byte[] Insert(byte[] into, int at, byte[] what)
    {
        byte[] bytes = new byte[into.Length + what.Length];
        Array.Copy(into, 0, bytes, 0, at);
        Array.Copy(what, 0, bytes, at, what.Length);
        Array.Copy(into, at, bytes, at + what.Length, into.Length - at);
        return bytes;
    }

    /// <summary>The same bytes without one.</summary>
    public static byte[] Without(byte[] from, int at)
    {
        byte[] bytes = new byte[from.Length - 1];
        Array.Copy(from, 0, bytes, 0, at);
        Array.Copy(from, at + 1, bytes, at, bytes.Length - at);
        return bytes;
    }
}
