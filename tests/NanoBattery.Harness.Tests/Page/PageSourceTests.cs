using System.Text.RegularExpressions;
using NanoBattery.Harness.Tests.Documentation;

namespace NanoBattery.Harness.Tests.Page;

[TestClass]
public sealed class PageSourceTests
{
    private const string Folder = "firmware/NanoBattery.Page/page";

    // Where an SVG says what it is: a name, which nobody fetches.
    private static readonly string[] Names = ["http://www.w3.org/2000/svg"];

    [TestMethod]
    public void The_page_asks_nobody_but_its_board()
    {
        var addresses = Regex.Matches(ServedPage.Html, "[a-z]+://[^\"'% )]+").Select(match => match.Value).Distinct();
        CollectionAssert.AreEqual(Names, addresses.ToArray());
        foreach (Match reference in Regex.Matches(ServedPage.Html, "(?:src|href|action)=\"([^\"]*)\""))
        {
            StringAssert.Matches(reference.Groups[1].Value, new("^(/[a-z]|#[a-z]|data:image/svg)"));
        }
        Assert.IsFalse(Regex.IsMatch(ServedPage.Style, "url\\(|@import"));
        Assert.IsFalse(Regex.IsMatch(ServedPage.Html, "(fetch|read|send|request)\\(\"(?!/api/)"));
    }

    [TestMethod]
    public void Nothing_of_the_sources_is_lost_but_comments_and_spaces()
    {
        var packed = Joined(ServedPage.Script);
        foreach (var file in Pages.FilesIn(Folder, "*.js"))
        {
            var lines = Pages.Read($"{Folder}/{file}").Split('\n').Select(line => line.Trim());
            var code = string.Join('\n', lines.Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)));
            Assert.IsTrue(packed.Contains(Joined(code + "\n"), StringComparison.Ordinal), $"{file} is in the page otherwise than it was written");
        }
        StringAssert.Matches(Pages.Read($"{Folder}/style.css"), new("/\\*"));
        Assert.AreEqual(
            Bare(Regex.Replace(Pages.Read($"{Folder}/style.css"), "(?s)/\\*.*?\\*/", "")), Bare(ServedPage.Style));
    }

    [TestMethod]
    public void Each_script_is_in_the_page_once()
    {
        var named = Regex.Matches(Pages.Read($"{Folder}/index.html"), "<script src=\"(.*)\"></script>").Select(match => match.Groups[1].Value);
        CollectionAssert.AreEquivalent(Pages.FilesIn(Folder, "*.js"), named.ToArray());
    }

    [TestMethod]
    public void What_the_scripts_look_for_stands_in_the_page()
    {
        var ids = Regex.Matches(ServedPage.Html, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToArray();
        CollectionAssert.AllItemsAreUnique(ids);
        foreach (Match sought in Regex.Matches(ServedPage.Script, "(?:\\$|say)\\(\"([a-z-]+)\"[,)]"))
        {
            CollectionAssert.Contains(ids, sought.Groups[1].Value);
        }
        foreach (Match named in Regex.Matches(ServedPage.Html, " (?:for|aria-labelledby|aria-describedby|href)=\"#?([a-z- ]+)\""))
        {
            foreach (var id in named.Groups[1].Value.Split(' '))
            {
                CollectionAssert.Contains(ids, id);
            }
        }
    }

    [TestMethod]
    public void What_the_board_sends_is_shown_as_text_and_never_run()
    {
        Assert.IsFalse(Regex.IsMatch(ServedPage.Script, "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\b|new Function"));
    }

    private static string Joined(string script) => string.Join('\u0001', ScriptWords.Of(script)) + '\u0001';

    /// <summary>Without any space, and without the semicolon that a last rule may lack.</summary>
    private static string Bare(string css) => Regex.Replace(css, "\\s", "").Replace(";}", "}");
}
