using NanoBattery.Web;

namespace NanoBattery.Tests;

[TestClass]
public class RouterTests
{
    [TestMethod]
    public void A_request_is_answered_by_who_has_its_path_and_method()
    {
        Answerer answerer = new Answerer();
        Browser browser = Site(answerer);
        Assert.AreEqual(200, browser.Get("/state?since=3"));
        Assert.AreEqual("/state, since=3\n", browser.Page);
        Assert.AreEqual("nosniff", browser.Header("X-Content-Type-Options"));
        Assert.AreEqual(200, browser.Ask("HEAD", "/state", ""));
        Assert.AreEqual(200, browser.Post("/limit", "12.5"));
        Assert.AreEqual(3, answerer.Count);
    }

    [TestMethod]
    public void Nobody_answers_in_words()
    {
        Answerer answerer = new Answerer();
        Browser browser = Site(answerer);
        Assert.AreEqual(404, browser.Get("/nowhere"));
        Assert.AreEqual("There is no page /nowhere here. The first one is /\n", browser.Page);
        Assert.AreEqual(404, browser.Get("/State"));
        Assert.AreEqual(404, browser.Get(""));
        Assert.AreEqual(0, answerer.Count);
    }

    [TestMethod]
    public void A_wrong_method_is_told_the_right_ones()
    {
        Answerer answerer = new Answerer();
        Browser browser = Site(answerer);
        Assert.AreEqual(405, browser.Post("/state", ""));
        Assert.AreEqual("GET, HEAD", browser.Header("Allow"));
        Assert.AreEqual("/state takes GET, HEAD, not POST.\n", browser.Page);
        Assert.AreEqual(405, browser.Ask("get", "/state", ""));
        Assert.AreEqual(405, browser.Ask("DELETE", "/limit", ""));
        Assert.AreEqual("POST", browser.Header("Allow"));
        Assert.AreEqual(0, answerer.Count);
    }

    [TestMethod]
    public void What_is_too_long_reaches_nobody()
    {
        Answerer answerer = new Answerer();
        Browser browser = Site(answerer);
        Assert.AreEqual(200, browser.Ask("POST", "/limit", new byte[7_900]));
        Assert.AreEqual(413, browser.Ask("POST", "/limit", new byte[7_901]));
        Assert.AreEqual("This is too much to send at once: 7900 bytes are taken.\n", browser.Page);
        Assert.AreEqual(200, browser.Get("/state?" + new string('a', 506)));
        Assert.AreEqual(414, browser.Get("/state?" + new string('a', 507)));
        Assert.AreEqual(405, browser.Ask(new string('M', 16), "/state", ""));
        Assert.AreEqual(400, browser.Ask(new string('M', 3_000), "/state", ""));
        Assert.AreEqual("This is no method: it has more than 16 letters.\n", browser.Page);
        Assert.AreEqual(2, answerer.Count);

        browser.Request.Begin("GET", "/state");
        browser.Request.Header("Cookie", new string('a', 4_086));
        Assert.AreEqual(200, browser.Send());
        browser.Request.Begin("GET", "/state");
        browser.Request.Header("X-Any", new string('a', 4_096));
        Assert.AreEqual(431, browser.Send());
        browser.Request.Begin("POST", "/limit");
        browser.Request.BodyLength = -1;
        Assert.AreEqual(413, browser.Send());
        Assert.AreEqual(3, answerer.Count);
    }

    [TestMethod]
    public void Headers_are_known_in_any_case_and_one_that_comes_twice_fits_nothing()
    {
        WebRequest request = new WebRequest(new byte[8]);
        request.Begin("GET", "/");
        request.Header("HOST", "one");
        request.Header("content-TYPE", "text/plain");
        Assert.AreEqual("one", request.Host);
        Assert.AreEqual("text/plain", request.ContentType);
        request.Header("Host", "two");
        Assert.AreEqual("one, two", request.Host);
        request.Begin("GET", "/");
        Assert.AreEqual("", request.Host);
    }

    [TestMethod]
    public void A_header_cannot_begin_another_one()
    {
        WebResponse response = new WebResponse();
        response.Begin();
        response.Redirect("http://a/\r\nSet-Cookie: b");
        string all = "";
        for (int i = 0; i < response.HeaderCount; i++)
        {
            all += response.ValueAt(i);
        }

        Assert.IsTrue(all.IndexOf('\n') < 0 && all.IndexOf('\r') < 0);
    }

    private static Browser Site(Answerer answerer)
    {
        Router router = new Router();
        router.Add("GET", "/state", answerer.Answer);
        router.Add("POST", "/limit", answerer.Answer);
        return new Browser(router.Handle);
    }
}
