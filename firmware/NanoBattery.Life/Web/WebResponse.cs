namespace NanoBattery.Web;

/// <summary>The answer to a request: used again, so that each request begins with <see cref="Begin"/>.</summary>
public sealed class WebResponse
{
    public const string Html = "text/html; charset=utf-8", Plain = "text/plain; charset=utf-8", Json = "application/json";

    private const int MostHeaders = 10;

    private readonly string[] _names = new string[MostHeaders];
    private readonly string[] _values = new string[MostHeaders];

    /// <summary>Of HTTP, such as 200.</summary>
    public int Status { get; private set; }

    /// <summary>What to send, or nothing.</summary>
    public IWebBody? Body { get; private set; }

    /// <summary>Its headers, but for the length, which only the sender may know how to tell.</summary>
    public int HeaderCount { get; private set; }

    public string NameAt(int header) => _names[header];

    public string ValueAt(int header) => _values[header];

    /// <summary>The body's bytes, or -1 where nobody can tell before they are sent: <see cref="ILiveBody"/>. Costs a pass over it.</summary>
    public int BodyLength
    {
        get
        {
            if (Body is ILiveBody)
            {
                return -1;
            }

            CountingOutput output = new CountingOutput();
            Body?.WriteTo(output);
            return output.Count;
        }
    }

    /// <summary>Nothing is kept, guessed, framed or fetched from elsewhere, and nothing is told to other sites.</summary>
    public void Begin()
    {
        Status = 500;
        Body = null;
        HeaderCount = 0;
        Put("Cache-Control", "no-store");
        Put("X-Content-Type-Options", "nosniff");
        Put("X-Frame-Options", "DENY");
        Put("Referrer-Policy", "same-origin");
        Put(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
    }

    /// <summary>
    /// Without control characters: a line's end in one would begin another header. It takes the place of one of the same name.
    /// </summary>
    public void Header(string name, string value)
    {
        Put(name, Ascii.Line(value));
    }

    public void Send(int status, string contentType, IWebBody body)
    {
        Status = status;
        Header("Content-Type", contentType);
        Body = body;
    }

    /// <summary>A status that says all: 304.</summary>
    public void SendNothing(int status)
    {
        Status = status;
        Body = null;
    }

    /// <summary>It was sent: what it holds is let go.</summary>
    public void End()
    {
        Body = null;
        HeaderCount = 0;
    }

    /// <summary>A sentence for a person, of which what is not printable ASCII is left out.</summary>
    public void Say(int status, string sentence)
    {
        Send(status, Plain, new TextBody(Ascii.Line(sentence) + "\n"));
    }

    /// <summary>Sends the client elsewhere, to ask there with GET.</summary>
    public void Redirect(string address)
    {
        Header("Location", address);
        Say(303, "Go to " + address);
    }

    /// <summary>A value without control characters.</summary>
    private void Put(string name, string value)
    {
        int at = 0;
        while (at < HeaderCount && _names[at] != name)
        {
            at++;
        }

        _names[at] = name;
        _values[at] = value;
        HeaderCount = at == HeaderCount ? at + 1 : HeaderCount;
    }
}
