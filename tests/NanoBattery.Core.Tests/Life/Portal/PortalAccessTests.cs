using System;
using NanoBattery.Portal;

namespace NanoBattery.Tests;

[TestClass]
public class PortalAccessTests
{
    private static readonly byte[] Id = { 0x24, 0x6F, 0x28, 0xAB, 0x0C, 0xDE };

    [TestMethod]
    public void The_network_is_named_after_the_board_and_has_a_password_of_its_own()
    {
        PortalAccess one = new PortalAccess(new MemoryStore(), Id, Pool(1));
        PortalAccess other = new PortalAccess(new MemoryStore(), Id, Pool(2));
        Assert.AreEqual("nanoBattery-0CDE", one.NetworkName);
        Assert.AreEqual(14, one.Password.Length);
        Assert.IsTrue(one.IsNew);
        Assert.AreNotEqual(one.Password, other.Password);
        string letters = "23456789abcdefghijkmnpqrstuvwxyz";
        for (int i = 0; i < 14; i++)
        {
            Assert.IsTrue(i % 5 == 4 ? one.Password[i] == '-' : letters.IndexOf(one.Password[i]) >= 0, one.Password);
        }
    }

    [TestMethod]
    public void The_password_stays_over_restarts_and_is_written_once()
    {
        MemoryStore store = new MemoryStore();
        string first = new PortalAccess(store, Id, Pool(1)).Password;
        PortalAccess second = new PortalAccess(store, Id, Pool(2));
        Assert.AreEqual(first, second.Password);
        Assert.IsFalse(second.IsNew);
        Assert.AreEqual(1, store.Writes);
    }

    [TestMethod]
    public void What_is_no_password_is_not_taken_for_one()
    {
        string[] blobs = { "k7mp-3xqe-w9t", "k7mp-3xqe-w9tz1", "k7mp 3xqe-w9tz", "l7mp-3xqe-w9tz", "K7mp-3xqe-w9tz", "" };
        for (int i = 0; i < blobs.Length; i++)
        {
            MemoryStore store = new MemoryStore();
            store.Put("portal", Bytes(blobs[i]));
            Assert.AreEqual(blobs[i].Length == 15 ? false : true, new PortalAccess(store, Id, Pool(1)).IsNew, blobs[i]);
        }
    }

    [TestMethod]
    public void Every_letter_comes_about_as_often_as_any_other()
    {
        EntropyPool pool = Pool(7);
        int[] seen = new int[256];
        for (int i = 0; i < 2_560; i++)
        {
            seen[pool.Next()]++;
        }

        int most = 0;
        int never = 0;
        for (int i = 0; i < 256; i++)
        {
            most = seen[i] > most ? seen[i] : most;
            never += seen[i] == 0 ? 1 : 0;
        }

        Assert.IsTrue(most < 30 && never < 5, most + " " + never);
    }

    [TestMethod]
    public void Every_bit_that_is_put_in_counts_and_so_does_their_number()
    {
        byte[] entropy = new byte[40];
        int first = Four(new EntropyPool(entropy));
        for (int bit = 0; bit < 320; bit += 13)
        {
            byte[] other = new byte[40];
            other[bit / 8] = (byte)(1 << (bit % 8));
            Assert.AreNotEqual(first, Four(new EntropyPool(other)));
        }

        Assert.AreNotEqual(first, Four(new EntropyPool(new byte[41])));
        Assert.AreNotEqual(Four(new EntropyPool(new byte[64])), Four(new EntropyPool(new byte[65])));
        EntropyPool more = new EntropyPool(entropy);
        more.Add(new byte[0]);
        Assert.AreNotEqual(first, Four(more));
    }

    [TestMethod]
    public void A_pool_refuses_to_begin_with_next_to_nothing()
    {
        bool isRefused = false;
        try
        {
            new EntropyPool(new byte[31]);
        }
        catch (ArgumentException)
        {
            isRefused = true;
        }

        Assert.IsTrue(isRefused);
    }

    [TestMethod]
    public void The_block_function_is_that_of_RFC_8439()
    {
        // Section 2.3.2.
        uint[] input =
        {
            0x61707865, 0x3320646E, 0x79622D32, 0x6B206574, 0x03020100, 0x07060504, 0x0B0A0908, 0x0F0E0D0C,
            0x13121110, 0x17161514, 0x1B1A1918, 0x1F1E1D1C, 0x00000001, 0x09000000, 0x4A000000, 0x00000000,
        };
        uint[] expected =
        {
            0xE4E7F110, 0x15593BD1, 0x1FDD0F50, 0xC47120A3, 0xC7F4D1C7, 0x0368C033, 0x9AAA2204, 0x4E6CD4C3,
            0x466482D2, 0x09AA9F07, 0x05D7C214, 0xA2028BD9, 0xD19C12B5, 0xB94E16DE, 0xE883D0CB, 0x4E3C50A2,
        };
        uint[] block = new uint[ChaCha.Words];
        ChaCha.Block(input, block);
        for (int i = 0; i < ChaCha.Words; i++)
        {
            Assert.AreEqual(expected[i], block[i]);
        }
    }

    private static int Four(EntropyPool pool) => pool.Next() | (pool.Next() << 8) | (pool.Next() << 16) | (pool.Next() << 24);

    private static EntropyPool Pool(byte first)
    {
        byte[] entropy = new byte[32];
        entropy[0] = first;
        return new EntropyPool(entropy);
    }

    private static byte[] Bytes(string text)
    {
        byte[] bytes = new byte[text.Length];
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)text[i];
        }

        return bytes;
    }
}
