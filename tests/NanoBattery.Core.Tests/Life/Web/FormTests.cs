using NanoBattery.Web;

namespace NanoBattery.Tests;

[TestClass]
public class FormTests
{
    [TestMethod]
    public void Fields_come_as_they_were_typed()
    {
        Form form = Read("a=1+%2B+1&b=&c&d=x%3Dy%26z&caf%C3%A9=%E2%82%AC&&")!;
        Assert.AreEqual(5, form.Count);
        Assert.AreEqual("1 + 1", form.Find("a"));
        Assert.AreEqual("", form.Find("b"));
        Assert.AreEqual("", form.Find("c"));
        Assert.AreEqual("x=y&z", form.Find("d"));
        Assert.AreEqual("\u20AC", form.Find("caf\u00E9"));
        Assert.IsTrue(form.Find("e") == null);
        Assert.AreEqual(0, Read("")!.Count);
    }

    [TestMethod]
    public void What_no_browser_sends_is_no_form()
    {
        string[] bad =
        {
            "a=%", "a=%2", "a=%2g", "a=%g2", "%zz=1", "a=1&a=2", "a=1&%61=2", "a=%00", "a=%0d%0a", "a=%7f", "a=%80", "a=%c3", "a=%c3%28",
            "a=%c0%80", "a=%e0%80%80", "a=%ed%a0%80", "a=%f4%90%80%80", "a=%ff", "a=%e2%82",
        };
        for (int i = 0; i < bad.Length; i++)
        {
            Assert.IsTrue(Read(bad[i]) == null, bad[i]);
        }
    }

    [TestMethod]
    public void A_form_has_64_fields_at_most()
    {
        string body = "";
        for (int i = 0; i < 64; i++)
        {
            body += "&f" + i + "=1";
        }

        Assert.AreEqual(64, Read(body)!.Count);
        Assert.IsTrue(Read(body + "&more=1") == null);
    }

    [TestMethod]
    public void Only_a_form_is_read_as_one()
    {
        Assert.IsTrue(Read("a=1", "application/x-www-form-urlencoded; charset=utf-8") != null);
        Assert.IsTrue(Read("a=1", "Application/X-WWW-Form-urlencoded") != null);
        Assert.IsTrue(Read("a=1", "text/plain") == null);
        Assert.IsTrue(Read("a=1", "") == null);
    }

    [TestMethod]
    public void HTML_takes_no_text_for_itself()
    {
        Browser browser = new Browser(Nobody);
        new HtmlWriter(browser).Raw("<b>").Text("<script>alert(\"1\" & '2')</script>").Raw("</b>").Text("k\u00FCche \u20AC \u0001\n");
        Assert.AreEqual(
            "<b>&#x3C;script&#x3E;alert(&#x22;1&#x22; &#x26; &#x27;2&#x27;)&#x3C;/script&#x3E;</b>k&#xFC;che &#x20AC; &#xFFFD;\n", browser.Written);
    }

    [TestMethod]
    public void A_field_longer_than_any_setting_is_no_form()
    {
        string longest = new string('a', 1_024);
        Form? form = Read("user=" + longest);
        Assert.IsTrue(form != null);
        Assert.AreEqual(longest, form!.Find("user"));
        Assert.IsTrue(Read("user=" + longest + "a") == null);
    }

    [TestMethod]
    public void A_long_text_goes_out_in_pieces_and_whole()
    {
        Browser browser = new Browser(Nobody);
        new HtmlWriter(browser).Text(new string('a', 3_000)).Text(new string('<', 1_000));
        Assert.AreEqual(3_000 + 6 * 1_000, browser.Written.Length);
    }

    [TestMethod]
    public void A_secret_is_compared_as_a_whole()
    {
        Assert.IsTrue(Secrecy.Same("abc", "abc"));
        Assert.IsFalse(Secrecy.Same("abc", "abd"));
        Assert.IsFalse(Secrecy.Same("ab", "abc"));
        Assert.IsFalse(Secrecy.Same("abcd", "abc"));
        Assert.IsFalse(Secrecy.Same("", "abc"));
        Assert.IsFalse(Secrecy.Same("abcabc", "abc"));
        Assert.IsFalse(Secrecy.Same("abc", ""));
        Assert.IsTrue(Secrecy.Same("", ""));
        Assert.IsFalse(Secrecy.Same("\uD83D\uDD0B", "\uD83D\uDD0C"));
    }

    private static Form? Read(string ascii, string contentType = Form.ContentType)
    {
        WebRequest request = new WebRequest(new byte[WebRequest.LongestBody]);
        request.Begin("POST", "/");
        request.Header("Content-Type", contentType);
        for (int i = 0; i < ascii.Length; i++)
        {
            request.Body[i] = (byte)ascii[i];
        }

        request.BodyLength = ascii.Length;
        return Form.Read(request);
    }

    private static void Nobody(WebRequest request, WebResponse response)
    {
    }
}
