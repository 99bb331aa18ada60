using NanoBattery.Settings;

namespace NanoBattery.Web;

/// <summary>
/// What a client asks for. Whoever listens fills one and the same again and again: <see cref="Begin"/>, then each header,
/// then the body.
/// </summary>
public sealed class WebRequest
{
    /// <summary>Bytes of a body that are taken, a settings file among them, and of headers, and of a path with its query.</summary>
    public const int LongestBody = SettingsReader.MostBytes, LongestHeaders = 4_096, LongestTarget = 512;

    /// <summary>Letters of a method.</summary>
    public const int LongestMethod = 16;

    private readonly byte[] _lent;
    private int _headerLength;

    /// <param name="body">Lent for good; its length is the longest body.</param>
    public WebRequest(byte[] body)
        : this(body, body.Length)
    {
    }

    /// <param name="body">Lent for good, for the bodies that it has room for.</param>
    /// <param name="mostBody">The longest body; for one that is longer than what was lent whoever listens makes room.</param>
    public WebRequest(byte[] body, int mostBody)
    {
        _lent = body;
        Body = body;
        MostBody = mostBody;
    }

    /// <summary>Bytes of a body that are taken.</summary>
    public int MostBody { get; }

    /// <summary>"GET", "POST", as the client wrote it.</summary>
    public string Method { get; private set; } = "";

    /// <summary>From its slash to before the question mark, as the client wrote it.</summary>
    public string Path { get; private set; } = "";

    /// <summary>What stands behind the question mark, as the client wrote it.</summary>
    public string Query { get; private set; } = "";

    /// <summary>The header of this name, empty where it was not sent; so are the others.</summary>
    public string Host { get; private set; } = "";

    public string Origin { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    public string Cookie { get; private set; } = "";

    public string Authorization { get; private set; } = "";

    /// <summary>X-CSRF, which a form of another site cannot send.</summary>
    public string Csrf { get; private set; } = "";

    /// <summary>If-None-Match: the tags of what the client has already.</summary>
    public string IfNoneMatch { get; private set; } = "";

    /// <summary>The body is its first <see cref="BodyLength"/> bytes.</summary>
    public byte[] Body { get; private set; }

    /// <summary>As announced or as read: more than <see cref="MostBody"/> where it was too long.</summary>
    public int BodyLength { get; set; }

    /// <summary>Whether the client wants only to know what it would get.</summary>
    public bool IsHead => Method == "HEAD";

    /// <summary>An answer may repeat it, and a piece of an answer has its bounds.</summary>
    public bool HasLongMethod => Method.Length > LongestMethod;

    public bool HasLongTarget => Path.Length + Query.Length > LongestTarget;

    public bool HasLongHeaders => _headerLength > LongestHeaders;

    public bool HasLongBody => BodyLength > MostBody || BodyLength < 0;

    /// <summary>Forgets the last request.</summary>
    /// <param name="method">Its first word.</param>
    /// <param name="target">Its second: path and query.</param>
    public void Begin(string method, string target)
    {
        Method = method;
        int question = target.IndexOf('?');
        Path = question < 0 ? target : target.Substring(0, question);
        Query = question < 0 ? "" : target.Substring(question + 1);
        Host = "";
        Origin = "";
        ContentType = "";
        Cookie = "";
        Authorization = "";
        Csrf = "";
        IfNoneMatch = "";
        BodyLength = 0;
        Body = _lent;
        _headerLength = 0;
    }

    /// <summary>Whether a header of this name, in small letters, says anything here.</summary>
    public static bool Knows(string name)
    {
        switch (name)
        {
            case "host":
            case "origin":
            case "content-type":
            case "cookie":
            case "authorization":
            case "x-csrf":
            case "if-none-match":
                return true;
            default:
                return false;
        }
    }

    /// <summary>A header that says nothing here.</summary>
    /// <param name="bytes">How long its line was.</param>
    public void Skip(int bytes)
    {
        _headerLength += bytes;
    }

    /// <summary>Makes room for a body of <see cref="BodyLength"/>, until the request is over.</summary>
    public void MakeRoom()
    {
        if (BodyLength > Body.Length)
        {
            Body = new byte[BodyLength];
        }
    }

    /// <summary>It was answered: a large body is let go.</summary>
    public void End()
    {
        Body = _lent;
        BodyLength = 0;
    }

    /// <summary>A header, in any case. One that says nothing here only counts as bytes. Of one that comes twice both stay, and fit nothing.</summary>
    public void Header(string name, string value)
    {
        // A colon, a space and the line's end.
        _headerLength += name.Length + value.Length + 4;
        switch (name.ToLower())
        {
            case "host":
                Host = Both(Host, value);
                break;
            case "origin":
                Origin = Both(Origin, value);
                break;
            case "content-type":
                ContentType = Both(ContentType, value);
                break;
            case "cookie":
                Cookie = Both(Cookie, value);
                break;
            case "authorization":
                Authorization = Both(Authorization, value);
                break;
            case "x-csrf":
                Csrf = Both(Csrf, value);
                break;
            case "if-none-match":
                IfNoneMatch = Both(IfNoneMatch, value);
                break;
        }
    }

    private static string Both(string old, string value) => old.Length == 0 ? value : old + ", " + value;
}
