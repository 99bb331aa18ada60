using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NanoBattery.Harness.Tests.Documentation;

namespace NanoBattery.Harness.Tests.Hardware;

[TestClass]
public sealed partial class PictureTests
{
    private const int SmallestText = 13;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly Plan Plan = Plan.Read();

    public static IEnumerable<object[]> Pictures => Plan.Pictures.Select(picture => new object[] { picture.File });

    [TestMethod]
    public void Every_picture_in_the_folder_is_known_and_shown_in_the_readme()
    {
        var files = Pages.FilesIn("hardware", "*.svg");
        CollectionAssert.AreEquivalent(files, Plan.Pictures.Select(picture => picture.File).ToArray());
        var readme = Pages.Read("hardware/README.md");
        foreach (var file in files)
        {
            StringAssert.Matches(readme, new($@"!\[[^\]]{{20,}}\]\({Regex.Escape(file)}\)"));
        }
    }

    [TestMethod]
    [DynamicData(nameof(Pictures))]
    public void A_picture_names_the_pins_of_its_roles_and_no_other(string file)
    {
        var picture = Plan.Pictures.Single(picture => picture.File == file);
        var board = Plan.BoardOf(picture.Board);
        var shown = Read(file).Descendants(Svg + "text").SelectMany(text => Gpio().Matches(text.Value)).Select(match => match.Value);
        CollectionAssert.AreEquivalent(picture.Roles.Select(role => $"GPIO{board.GpioOf(role)}").ToArray(), shown.Distinct().ToArray());
    }

    [TestMethod]
    [DynamicData(nameof(Pictures))]
    public void A_picture_can_be_heard(string file)
    {
        var picture = Plan.Pictures.Single(picture => picture.File == file);
        var svg = Read(file);
        Assert.AreEqual("img", svg.Attribute("role")?.Value);
        Assert.AreEqual("title desc", svg.Attribute("aria-labelledby")?.Value);
        Assert.IsGreaterThan(20, Labelled(svg, "title").Length);
        var description = Labelled(svg, "desc");
        foreach (var role in picture.Roles)
        {
            StringAssert.Contains(description, $"GPIO{Plan.BoardOf(picture.Board).GpioOf(role)}");
        }
    }

    [TestMethod]
    [DynamicData(nameof(Pictures))]
    public void A_picture_needs_nothing_from_elsewhere(string file)
    {
        var svg = Read(file);
        Assert.IsEmpty(svg.DescendantsAndSelf().Where(element => element.Name.LocalName is "image" or "use" or "script" or "foreignObject" or "a"));
        Assert.IsEmpty(svg.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.LocalName == "href" || attribute.Value.Contains("url(")));
        foreach (var style in svg.Descendants(Svg + "style"))
        {
            Assert.DoesNotContain("url(", style.Value);
            Assert.DoesNotContain("@import", style.Value);
        }
    }

    [TestMethod]
    [DynamicData(nameof(Pictures))]
    public void A_picture_can_be_read_on_a_light_page_and_on_a_dark_one(string file)
    {
        var svg = Read(file);
        var page = svg.Elements(Svg + "rect").First();
        Assert.AreEqual("page", page.Attribute("class")?.Value);
        StringAssert.Contains(svg.Element(Svg + "style")!.Value, ".page { fill: #ffffff");
        Assert.AreEqual(Number(svg, "height") - 1, Number(page, "height"));
        Assert.AreEqual(900, Number(svg, "width"));
        foreach (Match size in TextSize().Matches(svg.ToString()))
        {
            Assert.IsGreaterThanOrEqualTo(SmallestText, int.Parse(size.Groups[1].Value, CultureInfo.InvariantCulture), size.Value);
        }
    }

    private static XElement Read(string file) => XDocument.Parse(Pages.Read("hardware/" + file)).Root!;

    private static string Labelled(XElement svg, string id)
    {
        var element = svg.Elements().Single(element => element.Attribute("id")?.Value == id);
        Assert.AreEqual(id, element.Name.LocalName);
        return element.Value;
    }

    private static int Number(XElement element, string attribute) => int.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"GPIO\d+")]
    private static partial Regex Gpio();

    [GeneratedRegex(@"font-size[:=]\s*""?(\d+)")]
    private static partial Regex TextSize();
}
