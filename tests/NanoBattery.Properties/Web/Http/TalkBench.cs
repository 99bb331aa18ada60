using System.Text;
using NanoBattery.Memory;
using NanoBattery.Tests;
using NanoBattery.Web;

namespace NanoBattery.Properties;

/// <summary>A board that is talked to, with a few pages, and what its pages were asked for.</summary>
public sealed class TalkBench
{
    private static readonly string Live = string.Concat("abcde".Select(letter => new string(letter, 600)));

    private readonly Router _router = new();
    private readonly WebTalk _talk;

    public TalkBench()
    {
        _router.Add("GET", "/short", (request, response) => Say(response, "short " + request.Host));
        _router.Add("GET", "/live", (_, response) => Send(response, new LiveBody()));
        _router.Add("GET", "/same", (_, response) => response.SendNothing(304));
        _router.Add("POST", "/echo", (_, response) => Say(response, "heard"));
        _talk = new WebTalk(Handle, Clock);
    }

    public ManualClock Clock { get; } = new();

    /// <summary>What the pages were asked for last; null where they were not.</summary>
    public Asked? Seen { get; private set; }

    /// <summary>What talking takes on the board's heap between two clients.</summary>
    public int HeapBytes
    {
        get
        {
            Seen = null;
            return BoardHeap.Of(_talk).Bytes;
        }
    }

    /// <summary>What the answer to that has to say.</summary>
    public string Page { get; private set; } = "";

    public void Answer(IWebLine client)
    {
        Seen = null;
        _talk.Answer(client);
    }

    /// <summary>Whether only the head of an answer is due.</summary>
    public bool IsHead(byte[] bytes)
    {
        var all = Encoding.Latin1.GetString(bytes);
        var words = all[(all.StartsWith("\r\n", StringComparison.Ordinal) ? 2 : all.StartsWith('\n') ? 1 : 0)..].Split('\n')[0].Split(' ');
        return Seen is null ? words.Length > 1 && words[0] == "HEAD" : Seen.Method == "HEAD";
    }

    /// <summary>Whether an answer was sent to its end, as far as it says where that is.</summary>
    public bool IsWhole(byte[] got)
    {
        try
        {
            return StrictAnswer.Read(got, Seen?.Method == "HEAD") is not null;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private void Say(WebResponse response, string words)
    {
        Page = string.Concat(words.Select(letter => letter is >= ' ' and <= '~' ? letter : '?')) + "\n";
        response.Say(200, words);
    }

    private void Send(WebResponse response, IWebBody body)
    {
        Page = Live;
        response.Send(200, WebResponse.Json, body);
    }

    private void Handle(WebRequest request, WebResponse response)
    {
        var isCut = request.HasLongMethod || request.HasLongTarget || request.HasLongHeaders || request.HasLongBody;
        var target = request.Path + "?" + request.Query;
        Seen = new(isCut, request.Method, target, request.Host, request.Cookie, isCut ? [] : request.Body[..request.BodyLength]);
        _router.Handle(request, response);
    }

    /// <param name="IsCut">It was too long, and is not all here.</param>
    public sealed record Asked(bool IsCut, string Method, string Target, string Host, string Cookie, byte[] Body);

    private sealed class LiveBody : ILiveBody
    {
        public void WriteTo(IWebOutput output)
        {
            for (var i = 0; i < Live.Length; i += 600)
            {
                output.Bytes(Encoding.ASCII.GetBytes(Live), i, 600);
            }
        }
    }
}
