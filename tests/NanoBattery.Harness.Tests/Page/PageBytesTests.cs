using System.Security.Cryptography;
using System.Text.RegularExpressions;
using NanoBattery.Page;

namespace NanoBattery.Harness.Tests.Page;

[TestClass]
public sealed class PageBytesTests
{
    [TestMethod]
    public void The_pieces_together_are_one_whole_page()
    {
        Assert.HasCount(PageBytes.Length, ServedPage.Packed);
        StringAssert.StartsWith(ServedPage.Html, "<!doctype html>\n<html lang=\"en\">");
        StringAssert.EndsWith(ServedPage.Html, "</body>\n</html>\n");
    }

    [TestMethod]
    public void The_page_is_small_enough_for_the_strings_of_a_board_s_assembly()
    {
        // Four letters a three bytes, and some for names, of 32 KB.
        Assert.IsLessThan(24 * 1024, (PageBytes.Length + 2) / 3 * 4 + 1_000, "bytes in the image");
        for (var piece = 0; piece < PageBytes.Count - 1; piece++)
        {
            Assert.HasCount(PageBytes.MostOfAPiece, ServedPage.Piece(piece));
        }
    }

    [TestMethod]
    public void A_piece_touches_nothing_of_the_buffer_but_its_place()
    {
        for (var piece = 0; piece < PageBytes.Count; piece++)
        {
            var buffer = Enumerable.Repeat((byte)0xA5, PageBytes.MostOfAPiece + 20).ToArray();
            var bytes = PageBytes.CopyTo(piece, buffer, 7);
            CollectionAssert.AreEqual(ServedPage.Piece(piece), buffer[7..(7 + bytes)]);
            Assert.IsTrue(buffer[..7].Concat(buffer[(7 + bytes)..]).All(b => b == 0xA5), $"piece {piece}");
        }
    }

    [TestMethod]
    [DataRow(-1, 0)]
    [DataRow(PageBytes.Count, 0)]
    [DataRow(0, -1)]
    [DataRow(0, 1)]
    public void A_piece_that_does_not_exist_or_does_not_fit_is_refused(int piece, int offset)
    {
        var buffer = new byte[PageBytes.MostOfAPiece];
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => PageBytes.CopyTo(piece, buffer, offset));
        Assert.IsTrue(buffer.All(b => b == 0));
    }

    [TestMethod]
    public void A_piece_costs_no_more_memory_than_its_bytes_need()
    {
        var buffer = new byte[PageBytes.MostOfAPiece];
        PageBytes.CopyTo(0, buffer, 0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        PageBytes.CopyTo(0, buffer, 0);
        Assert.IsLessThanOrEqualTo(PageBytes.MostOfAPiece + 32, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [TestMethod]
    public void The_tag_is_that_of_the_content()
    {
        var sum = Convert.ToHexStringLower(SHA256.HashData(ServedPage.Packed))[..16];
        Assert.AreEqual(PageBytes.Tag, $"\"{sum}\"");
    }

    [TestMethod]
    public void The_policy_lets_this_script_and_this_style_run_and_no_other()
    {
        StringAssert.Contains(PageBytes.Policy, $"script-src 'sha256-{Sha(ServedPage.Script)}';");
        StringAssert.Contains(PageBytes.Policy, $"style-src 'sha256-{Sha(ServedPage.Style)}';");
        StringAssert.StartsWith(PageBytes.Policy, "default-src 'none';");
        Assert.IsFalse(PageBytes.Policy.Contains("unsafe"));
        Assert.HasCount(1, Regex.Matches(ServedPage.Html, "<script"));
        Assert.HasCount(1, Regex.Matches(ServedPage.Html, "<style"));
        Assert.IsFalse(Regex.IsMatch(ServedPage.Html, " (style|on[a-z]+)=\""), "the policy forbids style and script in attributes");
    }

    private static string Sha(string text) => Convert.ToBase64String(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}
