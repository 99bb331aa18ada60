using NanoBattery.Web;

namespace NanoBattery.Tests;

/// <summary>A client: asks, and keeps what came.</summary>
public sealed class Browser : IWebOutput
{
    private const int LongestPiece = 1_024;

    private readonly WebRequest _request = new WebRequest(new byte[WebRequest.LongestBody]);
    private readonly WebResponse _response = new WebResponse();
    private readonly WebHandler _site;
    private readonly char[] _page = new char[40_000];
    private int _length;

    public Browser(WebHandler site)
    {
        _site = site;
    }

    public string Host { get; set; } = "192.168.4.1";

    /// <summary>Empty for a client that sends none.</summary>
    public string Origin { get; set; } = "http://192.168.4.1";

    public string ContentType { get; set; } = Form.ContentType;

    /// <summary>Empty for a client that has none.</summary>
    public string Cookie { get; set; } = "";

    /// <summary>Of X-CSRF; empty for a page that sends none.</summary>
    public string Csrf { get; set; } = "";

    /// <summary>What came.</summary>
    public string Page { get; private set; } = "";

    /// <summary>What was written to it by no request.</summary>
    public string Written => new string(_page, 0, _length);

    public WebRequest Request => _request;

    public int Get(string target) => Ask("GET", target, "");

    public int Post(string target, string body) => Ask("POST", target, body);

    public int Ask(string method, string target, string ascii)
    {
        byte[] body = new byte[ascii.Length];
        for (int i = 0; i < body.Length; i++)
        {
            body[i] = (byte)ascii[i];
        }

        return Ask(method, target, body);
    }

    public int Ask(string method, string target, byte[] body)
    {
        _request.Begin(method, target);
        _request.Header("Host", Host);
        if (Origin.Length > 0)
        {
            _request.Header("Origin", Origin);
        }

        if (method == "POST")
        {
            _request.Header("Content-Type", ContentType);
        }

        if (Cookie.Length > 0)
        {
            _request.Header("Cookie", Cookie);
        }

        if (Csrf.Length > 0)
        {
            _request.Header("X-CSRF", Csrf);
        }

        for (int i = 0; i < body.Length && i < _request.Body.Length; i++)
        {
            _request.Body[i] = body[i];
        }

        _request.BodyLength = body.Length;
        return Send();
    }

    /// <summary>Sends the request as it is.</summary>
    public int Send()
    {
        _site(_request, _response);
        _length = 0;
        _response.Body?.WriteTo(this);
        Page = new string(_page, 0, _length);
        Assert.IsTrue(_response.BodyLength < 0 || _response.BodyLength == _length);
        return _response.Status;
    }

    public string Header(string name)
    {
        for (int i = 0; i < _response.HeaderCount; i++)
        {
            if (_response.NameAt(i) == name)
            {
                return _response.ValueAt(i);
            }
        }

        return "";
    }

    public bool Shows(string text) => Page.IndexOf(text) >= 0;

    /// <summary>The text between two others.</summary>
    public string Between(string before, string after)
    {
        int start = Page.IndexOf(before);
        Assert.IsTrue(start >= 0, before);
        start += before.Length;
        return Page.Substring(start, Page.IndexOf(after, start) - start);
    }

    public void Text(string ascii)
    {
        Assert.IsTrue(ascii.Length <= LongestPiece, ascii.Length.ToString());
        for (int i = 0; i < ascii.Length; i++)
        {
            Assert.IsTrue(ascii[i] <= '~', ascii);
            _page[_length] = ascii[i];
            _length++;
        }
    }

    public void Bytes(byte[] bytes, int offset, int count)
    {
        for (int i = 0; i < count; i++)
        {
            _page[_length] = (char)bytes[offset + i];
            _length++;
        }
    }
}
