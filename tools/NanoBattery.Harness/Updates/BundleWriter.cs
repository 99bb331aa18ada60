using System.Security.Cryptography;
using System.Text;
using NanoBattery.Update;

namespace NanoBattery.Harness.Updates;

/// <summary>Writes bundles. The board's own code reads each before anybody gets it.</summary>
public static class BundleWriter
{
    /// <param name="content">What is to be in it.</param>
    /// <param name="key">The board's, 32 bytes.</param>
    /// <exception cref="BundleException">A board would refuse it; the message has the board's word.</exception>
    public static byte[] Write(BundleContent content, byte[] key)
    {
        var head = Head(content);
        var length = (int)head.Length + content.Parts.Sum(part => part.Bytes.Length) + BundleFormat.SealLength;
        var bundle = new MemoryStream(length);
        head.WriteTo(bundle);
        foreach (var part in content.Parts)
        {
            bundle.Write(part.Bytes);
        }
        bundle.Position = BundleFormat.LengthAt;
        bundle.Write(BitConverter.GetBytes(length));
        bundle.Position = bundle.Length;
        bundle.Write(HMACSHA256.HashData(key, bundle.ToArray()));

        var bytes = bundle.ToArray();
        BundleFile.Check(bytes, key);
        return bytes;
    }

    private static MemoryStream Head(BundleContent content)
    {
        var head = new MemoryStream();
        using var writer = new BinaryWriter(head, Encoding.ASCII, leaveOpen: true);
        writer.Write(Encoding.ASCII.GetBytes(BundleFormat.Magic));
        writer.Write((byte)BundleFormat.Version);
        writer.Write(0);
        writer.Write(content.Version);
        writer.Write(Encoding.ASCII.GetBytes(BundleFormat.Train));
        foreach (var number in (int[])[content.Firmware.Major, content.Firmware.Minor, content.Firmware.Build, content.Firmware.Revision])
        {
            writer.Write((ushort)Math.Max(number, 0));
        }
        writer.Write((byte)Math.Min(content.Parts.Count, byte.MaxValue));
        WriteName(writer, content.EntryType);
        foreach (var part in content.Parts)
        {
            WriteName(writer, part.Name);
            writer.Write(part.Bytes.Length);
            writer.Write(SHA256.HashData(part.Bytes));
        }
        return head;
    }

    private static void WriteName(BinaryWriter writer, string name)
    {
        writer.Write((byte)Math.Min(name.Length, byte.MaxValue));
        writer.Write(Encoding.ASCII.GetBytes(name));
    }
}
