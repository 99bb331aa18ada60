using System;
using NanoBattery.Update;

namespace NanoBattery.Tests;

[TestClass]
public class BundleReaderTests
{
    [TestMethod]
    public void A_bundle_tells_what_it_is()
    {
        byte[] bytes = new Baked() { Version = 0x01020304, Firmware = new int[] { 1, 17, 2, 65_535 } }.Bytes();
        BundleReader reader = new BundleReader(Baked.BoardKey());
        Assert.AreEqual("none", Read(reader, bytes, bytes.Length, 100));

        Manifest manifest = reader.Head.Manifest;
        Assert.AreEqual(0x01020304, manifest.Version);
        Assert.IsTrue(manifest.FirmwareVersion == Firmware.Of(1, 17, 2, 65_535));
        Assert.AreEqual("Shed.Program", manifest.EntryType);
        Assert.AreEqual(2, manifest.PartCount);
        Assert.AreEqual("Core", manifest.Part(0).Name);
        Assert.AreEqual(700, manifest.Part(0).Length);
        Assert.AreEqual(0, manifest.Part(0).Offset);
        Assert.AreEqual("Shed", manifest.Part(1).Name);
        Assert.AreEqual(90, manifest.Part(1).Length);
        Assert.AreEqual(700, manifest.Part(1).Offset);
        Assert.AreEqual(bytes.Length, manifest.BundleLength);
        Assert.AreEqual(bytes.Length - 790 - 32, manifest.HeadLength);
        Assert.AreEqual(28 + 12 + 2 * (1 + 4 + 36), manifest.HeadLength);
    }

    [TestMethod]
    public void It_is_read_the_same_in_pieces_of_any_size()
    {
        byte[] bytes = Baked.Of(7);
        BundleReader reader = new BundleReader(Baked.BoardKey());
        int[] pieces = new int[] { 1, 2, 3, 7, 64, 500, 10_000 };
        for (int i = 0; i < pieces.Length; i++)
        {
            Assert.AreEqual("none", Read(reader, bytes, bytes.Length, pieces[i]));
            Assert.AreEqual(7, reader.Head.Manifest.Version);
        }
    }

    [TestMethod]
    public void The_largest_bundle_is_taken()
    {
        string entry = "";
        while (entry.Length < BundleFormat.LongestEntry)
        {
            entry += "E";
        }

        Baked baked = new Baked() { EntryType = entry, Names = new string[BundleFormat.MostParts], Parts = new byte[BundleFormat.MostParts][] };
        for (int i = 0; i < BundleFormat.MostParts; i++)
        {
            baked.Names[i] = entry.Substring(0, BundleFormat.LongestName - 1) + (char)('a' + i);
            baked.Parts[i] = Baked.Part(i, 1 + i);
        }

        byte[] bytes = baked.Bytes();
        BundleReader reader = new BundleReader(Baked.BoardKey());
        Assert.AreEqual("none", Read(reader, bytes, bytes.Length, 333));
        Assert.AreEqual(BundleFormat.LongestHead, reader.Head.Manifest.HeadLength);
    }

    [TestMethod]
    public void What_is_wrong_is_said_in_a_word()
    {
        Refuses("wrong-magic", new Baked() { Magic = "NBX\u0001" });
        Refuses("wrong-format", new Baked() { Magic = "NBU\u0002" });
        Refuses("wrong-train", new Baked() { Train = "NFMRK2" });
        Refuses("wrong-key", new Baked() { Key = Hex.Repeat(0x5B, 32) });
        Refuses("too-large", new Baked() { SaidLength = BundleFormat.LongestPart + 1 });
        Refuses("too-large", new Baked() { SaidMore = BundleFormat.LongestBundle });
        Refuses("bad-manifest", new Baked() { SaidLength = 0 });
        Refuses("bad-manifest", new Baked() { SaidLength = int.MinValue });
        Refuses("bad-manifest", new Baked() { SaidMore = 1 });
        Refuses("bad-manifest", new Baked() { SaidMore = -1 });
        Refuses("bad-manifest", new Baked() { Version = 0 });
        Refuses("bad-manifest", new Baked() { Version = -5 });
        Refuses("bad-manifest", new Baked() { Firmware = new int[] { 0x8001, 0, 0, 0 } });
        Refuses("bad-manifest", new Baked() { EntryType = "" });
        Refuses("bad-manifest", new Baked() { EntryType = "Shed Program" });
        Refuses("bad-manifest", new Baked() { EntryType = "Shed.Program.Shed.Program.Shed.Program.Shed.Program.Shed.Programs" });
        Refuses("bad-manifest", new Baked() { Names = new string[] { "Core", "Core" } });
        Refuses("bad-manifest", new Baked() { Names = new string[] { "", "Core" } });
        Refuses("bad-manifest", new Baked() { Names = new string[] { "../Core", "Shed" } });
        Refuses("bad-manifest", new Baked() { Names = new string[] { "NanoBattery.HomeAssistant.HomeAssistant.x", "Shed" } });
        Refuses("bad-manifest", new Baked() { Names = new string[0], Parts = new byte[0][] });
    }

    [TestMethod]
    public void Seventeen_parts_are_too_many()
    {
        Baked baked = new Baked() { Names = new string[17], Parts = new byte[17][] };
        for (int i = 0; i < 17; i++)
        {
            baked.Names[i] = "P" + i;
            baked.Parts[i] = Baked.Part(i, 10);
        }

        Refuses("too-large", baked);
    }

    [TestMethod]
    public void A_byte_behind_the_end_is_too_many()
    {
        byte[] bytes = new byte[Baked.Of(2).Length + 1];
        Array.Copy(Baked.Of(2), bytes, bytes.Length - 1);
        Assert.AreEqual("too-long", Read(new BundleReader(Baked.BoardKey()), bytes, bytes.Length, 50));
        Assert.AreEqual("none", Read(new BundleReader(Baked.BoardKey()), bytes, bytes.Length - 1, 50));
    }

    [TestMethod]
    public void A_bundle_cut_in_its_head_its_parts_or_its_seal_is_truncated()
    {
        byte[] bytes = Baked.Of(2);
        BundleReader reader = new BundleReader(Baked.BoardKey());
        for (int length = 0; length < bytes.Length; length += 41)
        {
            Assert.AreEqual("truncated", Read(reader, bytes, length, 64));
        }

        Assert.AreEqual("truncated", Read(reader, bytes, bytes.Length - 1, 64));
        Assert.AreEqual("none", Read(reader, bytes, bytes.Length, 64));
    }

    [TestMethod]
    public void A_changed_part_is_damaged_and_a_changed_seal_is_of_another_key()
    {
        byte[] bytes = Baked.Of(2);
        BundleReader reader = new BundleReader(Baked.BoardKey());
        Assert.AreEqual("part-damaged", ReadFlipped(reader, bytes, bytes.Length - 33));
        Assert.AreEqual("part-damaged", ReadFlipped(reader, bytes, bytes.Length - 32 - 90 - 1));
        Assert.AreEqual("wrong-key", ReadFlipped(reader, bytes, bytes.Length - 1));
        Assert.AreEqual("wrong-key", ReadFlipped(reader, bytes, BundleFormat.ApplicationAt));
        Assert.AreEqual("none", Read(reader, bytes, bytes.Length, 512));
    }

    [TestMethod]
    public void A_board_takes_newer_versions_for_its_own_firmware()
    {
        BundleReader reader = new BundleReader(Baked.BoardKey());
        byte[] bytes = new Baked() { Version = 5, Firmware = new int[] { 1, 16, 0, 500 } }.Bytes();
        Read(reader, bytes, bytes.Length, 512);
        Manifest manifest = reader.Head.Manifest;

        Assert.IsTrue(manifest.For(4, Firmware.Of(1, 16, 0, 500)) == Refusal.None);
        Assert.IsTrue(manifest.For(4, Firmware.Of(1, 17, 0, 0)) == Refusal.None);
        Assert.IsTrue(manifest.For(5, Firmware.Of(1, 16, 0, 500)) == Refusal.TooOld);
        Assert.IsTrue(manifest.For(4, Firmware.Of(1, 16, 0, 499)) == Refusal.WrongFirmware);
        Assert.IsTrue(manifest.For(4, Firmware.Of(1, 15, 9, 900)) == Refusal.WrongFirmware);
        Assert.IsTrue(manifest.For(4, Firmware.Of(2, 16, 0, 500)) == Refusal.WrongFirmware);
    }

    private static void Refuses(string word, Baked baked)
    {
        byte[] bytes = baked.Bytes();
        Assert.AreEqual(word, Read(new BundleReader(Baked.BoardKey()), bytes, bytes.Length, 100));
    }

    private static string ReadFlipped(BundleReader reader, byte[] bytes, int at)
    {
        bytes[at] ^= 1;
        string word = Read(reader, bytes, bytes.Length, 512);
        bytes[at] ^= 1;
        return word;
    }

    private static string Read(BundleReader reader, byte[] bytes, int length, int piece)
    {
        reader.Clear();
        for (int at = 0; at < length; at += piece)
        {
            reader.Add(bytes, at, piece < length - at ? piece : length - at);
        }

        return RefusalWords.Of(reader.End());
    }
}
