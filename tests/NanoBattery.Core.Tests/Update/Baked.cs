using System;
using NanoBattery.Update;

namespace NanoBattery.Tests;

/// <summary>Makes bundles, right ones and wrong ones, field by field as the format says.</summary>
public sealed class Baked
{
    public byte[] Key { get; set; } = BoardKey();

    public string Magic { get; set; } = "NBU\u0001";

    public int Version { get; set; } = 2;

    public string Train { get; set; } = "NFMRK1";

    public int[] Firmware { get; set; } = new int[] { 1, 16, 0, 0 };

    public string EntryType { get; set; } = "Shed.Program";

    public string[] Names { get; set; } = new string[] { "Core", "Shed" };

    public byte[][] Parts { get; set; } = new byte[][] { Part(1, 700), Part(2, 90) };

    /// <summary>What the head says of a part's length, where it lies; -1 where it tells the truth.</summary>
    public int SaidLength { get; set; } = -1;

    /// <summary>What the head says of the whole length too much.</summary>
    public int SaidMore { get; set; }

    /// <summary>The key of all boards in tests.</summary>
    public static byte[] BoardKey() => Hex.Repeat(0x5A, BundleFormat.KeyLength);

    /// <summary>A part that looks like an assembly from outside, with a check sum as its last byte.</summary>
    public static byte[] Part(int seed, int length)
    {
        byte[] part = new byte[length];
        for (int i = 0; i < length; i++)
        {
            part[i] = (byte)(i < BundleFormat.Train.Length ? BundleFormat.Train[i] : i * 7 + seed * 31 + i / 256);
        }

        part[length - 1] = (byte)(SumOf(part) & 0xFF);
        return part;
    }

    /// <summary>Of all bytes but the last.</summary>
    public static int SumOf(byte[] part)
    {
        int sum = 0;
        for (int i = 0; i < part.Length - 1; i++)
        {
            sum += part[i];
        }

        return sum & 0xFF;
    }

    /// <summary>A good bundle of a version.</summary>
    public static byte[] Of(int version) => new Baked() { Version = version, Parts = new byte[][] { Part(version, 700), Part(version + 1, 90) } }.Bytes();

    public byte[] Bytes()
    {
        int length = BundleFormat.EntryAt + EntryType.Length + BundleFormat.SealLength;
        for (int i = 0; i < Parts.Length; i++)
        {
            length += 1 + Names[i].Length + BundleFormat.PartFieldsLength + Parts[i].Length;
        }

        byte[] bytes = new byte[length];
        int at = Text(bytes, 0, Magic);
        at = Number(bytes, at, length + SaidMore, 4);
        at = Number(bytes, at, Version, 4);
        at = Text(bytes, at, Train);
        for (int i = 0; i < 4; i++)
        {
            at = Number(bytes, at, Firmware[i], 2);
        }

        at = Number(bytes, at, Parts.Length, 1);
        at = Number(bytes, at, EntryType.Length, 1);
        at = Text(bytes, at, EntryType);
        Sha256 sha = new Sha256();
        for (int i = 0; i < Parts.Length; i++)
        {
            at = Number(bytes, at, Names[i].Length, 1);
            at = Text(bytes, at, Names[i]);
            at = Number(bytes, at, SaidLength == -1 ? Parts[i].Length : SaidLength, 4);
            sha.Add(Parts[i], 0, Parts[i].Length);
            sha.Finish(bytes, at);
            at += Sha256.DigestLength;
        }

        for (int i = 0; i < Parts.Length; i++)
        {
            Array.Copy(Parts[i], 0, bytes, at, Parts[i].Length);
            at += Parts[i].Length;
        }

        HmacSha256 hmac = new HmacSha256(Key);
        hmac.Add(bytes, 0, at);
        hmac.Finish(bytes, at);
        return bytes;
    }

    private static int Text(byte[] bytes, int at, string text)
    {
        Array.Copy(Hex.Text(text), 0, bytes, at, text.Length);
        return at + text.Length;
    }

    private static int Number(byte[] bytes, int at, int value, int size)
    {
        for (int i = 0; i < size; i++)
        {
            bytes[at + i] = (byte)((value >> (8 * i)) & 0xFF);
        }

        return at + size;
    }
}
