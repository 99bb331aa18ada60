using NanoBattery.Network;

namespace NanoBattery.Web;

/// <summary>Reads a request from a connection. What could be read in two ways is refused.</summary>
internal sealed class WebReader
{
    /// <summary>What became of a request: it is to be handled; the response has why it is not; nobody waits for an answer.</summary>
    internal const int Whole = 0, Refused = 1, Gone = 2;

    // Of a body that is too long: what is not read would cost the client the answer.
    private const int MostSkipped = 65_536;

    private readonly WebLineReader _lines;
    private int _bodyLength;
    private bool _hasHost;
    private bool _hasRest;

    internal WebReader(IClock clock)
    {
        _lines = new WebLineReader(clock);
    }

    /// <summary>Whether the client knows no chunks: it speaks HTTP/1.0.</summary>
    internal bool IsOld { get; private set; }

    /// <returns>One of <see cref="Whole"/>, <see cref="Refused"/>, <see cref="Gone"/>.</returns>
    internal int Read(IWebLine line, WebRequest request, WebResponse response)
    {
        _lines.Begin(line);
        _bodyLength = -1;
        _hasHost = false;
        IsOld = false;
        int outcome = ReadTarget(request, response);
        if (outcome == Whole)
        {
            outcome = ReadHeaders(request, response);
        }

        outcome = outcome == Whole ? ReadBody(request) : outcome;
        if (outcome != Gone)
        {
            _lines.Calm();
        }

        _hasRest = outcome == Refused || request.HasLongTarget || request.HasLongHeaders || request.HasLongBody;
        return outcome;
    }

    /// <summary>Once the answer is sent. What is unread when a connection is closed takes the answer from the client again: it is reset.</summary>
    internal void End()
    {
        if (_hasRest)
        {
            _lines.Drain(MostSkipped);
        }
    }

    private int ReadTarget(WebRequest request, WebResponse response)
    {
        int length = _lines.Next();
        length = length == 0 ? _lines.Next() : length;
        if (length < 0)
        {
            return Gone;
        }

        int first = _lines.IndexOf(' ', 0);
        int last = first < 0 ? -1 : _lines.IndexOf(' ', first + 1);
        string version = last < 0 ? "" : _lines.Text(last + 1, length);
        request.Begin(first < 0 ? "GET" : _lines.Text(0, first), last < 0 ? "/" : _lines.Text(first + 1, last));
        if (_lines.IsCut)
        {
            return Refuse(response, 414, "This address is too long: " + WebRequest.LongestTarget + " characters are taken.");
        }

        IsOld = version == "HTTP/1.0";
        bool isTarget = last > first + 1 && !_lines.HasControls && _lines.IndexOf('\t', 0) < 0;
        return isTarget && _lines.IsName(0, first) && (IsOld || version == "HTTP/1.1")
            ? Whole
            : Refuse(response, 400, "This is no request of HTTP/1.1.");
    }

    private int ReadHeaders(WebRequest request, WebResponse response)
    {
        while (!request.HasLongHeaders)
        {
            int length = _lines.Next();
            if (length < 0)
            {
                return Gone;
            }

            if (length == 0)
            {
                break;
            }

            int outcome = TakeHeader(length, request, response);
            if (outcome != Whole)
            {
                return outcome;
            }
        }

        return Whole;
    }

    private int TakeHeader(int length, WebRequest request, WebResponse response)
    {
        // A line that begins with a space goes on with the one before it, or with another: nobody sends that any more.
        int colon = _lines.IndexOf(':', 0);
        if (_lines.HasControls || !_lines.IsName(0, colon))
        {
            return Refuse(response, 400, "A header of this request is none.");
        }

        string name = _lines.Text(0, colon).ToLower();
        if (name == "transfer-encoding")
        {
            return Refuse(response, 411, "Send this with its length.");
        }

        if (name == "content-length" && (_lines.IsCut || !TakeLength(_lines.Value(colon + 1, length))))
        {
            return Refuse(response, 400, "The length of this request is none.");
        }

        if (name == "host" && _hasHost)
        {
            return Refuse(response, 400, "This request is for two hosts.");
        }

        _hasHost |= name == "host";

        if (WebRequest.Knows(name) && !_lines.IsCut)
        {
            request.Header(name, _lines.Value(colon + 1, length));
        }
        else
        {
            request.Skip(_lines.Bytes);
        }

        return Whole;
    }

    /// <returns>False for what is no length, and where there was one already.</returns>
    private bool TakeLength(string digits)
    {
        bool isLength = _bodyLength < 0 && digits.Length > 0 && digits.Length < 10;
        int length = 0;
        for (int i = 0; i < digits.Length && isLength; i++)
        {
            isLength = digits[i] >= '0' && digits[i] <= '9';
            length = length * 10 + (digits[i] - '0');
        }

        _bodyLength = length;
        return isLength;
    }

    private int ReadBody(WebRequest request)
    {
        request.BodyLength = _bodyLength > 0 ? _bodyLength : 0;
        if (request.HasLongHeaders || request.HasLongTarget)
        {
            return Whole;
        }

        if (request.HasLongBody)
        {
            _lines.Skip(request.BodyLength < MostSkipped ? request.BodyLength : MostSkipped);
            return Whole;
        }

        request.MakeRoom();
        return _lines.Fill(request.Body, request.BodyLength) ? Whole : Gone;
    }

    private static int Refuse(WebResponse response, int status, string why)
    {
        response.Begin();
        response.Say(status, why);
        return Refused;
    }
}
