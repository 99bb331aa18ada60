using System.Text;
using NanoBattery.Harness.Commands;
using NanoBattery.Harness.Provisioning;

namespace NanoBattery.Harness.Tests.Provisioning;

[TestClass]
public sealed class BoardImageTests
{
    [TestMethod]
    public void The_check_sum_of_these_tests_is_the_known_one()
    {
        Assert.AreEqual(0x89A1897Fu, ImageBytes.Crc(Encoding.ASCII.GetBytes("123456789")));
    }

    [TestMethod]
    public void An_image_tells_its_parts_with_names_and_sizes()
    {
        var image = Read(ImageBytes.Program());

        CollectionAssert.AreEqual(
            (ImagePart[])[new("mscorlib", "1.17.0.0", 223), new("NanoBattery.Core", "1.17.0.0", 1_142), new("NanoBattery.Esp32", "1.17.0.0", 644)],
            image.Parts.ToArray());
        Assert.AreEqual(224 + 1_144 + 644, image.Bytes);
    }

    [TestMethod]
    public void Every_flipped_bit_is_found_but_those_that_only_pad()
    {
        var good = ImageBytes.Program();
        var padding = (int[])[223, 224 + 1_142, 224 + 1_143];
        for (var bit = 0; bit < good.Length * 8; bit++)
        {
            var bad = good.ToArray();
            bad[bit / 8] ^= (byte)(1 << bit % 8);
            if (!padding.Contains(bit / 8))
            {
                Refused(bad);
            }
        }
    }

    [TestMethod]
    public void A_cut_image_is_refused_wherever_it_was_cut_inside_a_part()
    {
        var good = ImageBytes.Program();
        for (var length = 0; length < good.Length; length++)
        {
            // Cut between two parts it is whole again, only smaller.
            if (length is not (224 or 224 + 1_144))
            {
                Refused(good[..length]);
            }
        }
    }

    [TestMethod]
    [DataRow("NFMRK2", "byte 224 begins a part for the preview firmware, NFMRK2")]
    [DataRow("NFMRK3", "has no part at byte 224, where one should begin")]
    public void A_part_of_another_train_is_named_as_one(string marker, string said)
    {
        var image = ImageBytes.Program();
        Encoding.ASCII.GetBytes(marker).CopyTo(image, 224);

        StringAssert.Contains(Refused(image), said);
    }

    [TestMethod]
    public void An_assembly_is_no_image_and_the_build_has_one()
    {
        var said = Refused(ImageBytes.Part("NanoBattery.Esp32", 500));

        StringAssert.Contains(said, "has no mscorlib, only NanoBattery.Esp32: that is an assembly and no image");
        StringAssert.Contains(said, "take the .bin");
    }

    [TestMethod]
    public void An_image_with_a_part_twice_is_refused()
    {
        StringAssert.Contains(Refused([.. ImageBytes.Program(), .. ImageBytes.Part("NanoBattery.Core", 8)]), "has NanoBattery.Core twice");
    }

    [TestMethod]
    public void A_part_that_says_it_is_longer_than_the_file_is_refused()
    {
        var part = ImageBytes.Mscorlib(100);
        part[40 + 4 * 15 + 2] = 1;

        StringAssert.Contains(Refused(ImageBytes.Signed(part)), "it says that it is 65760 bytes long, and there are 224");
    }

    [TestMethod]
    public void Noise_is_refused_and_never_worse()
    {
        var random = new Random(1);
        var good = ImageBytes.Program();
        for (var i = 0; i < 2_000; i++)
        {
            var noise = good.ToArray();
            random.NextBytes(noise.AsSpan(8, 116));
            Refused(i % 2 == 0 ? noise : ImageBytes.Signed(noise));
        }
    }

    private static BoardImage Read(byte[] image) => BoardImage.Of(image, "app.bin");

    private static string Refused(byte[] image) => Assert.ThrowsExactly<UsageException>(() => Read(image)).Message;
}
