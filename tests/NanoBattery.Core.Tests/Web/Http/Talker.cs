using System;
using NanoBattery.Web;

namespace NanoBattery.Tests;

/// <summary>A board that is talked to, with a few pages: /short, /live, /torn, /empty, /same and /echo.</summary>
public sealed class Talker
{
    private readonly WebTalk _talk;
    private readonly Router _router = new Router();

    public Talker()
    {
        _router.Add("GET", "/short", Short);
        _router.Add("GET", "/live", Live);
        _router.Add("GET", "/torn", Torn);
        _router.Add("GET", "/empty", Empty);
        _router.Add("GET", "/same", Same);
        _router.Add("POST", "/echo", Echo);
        _router.Add("GET", "/fault", Fault);
        _talk = new WebTalk(_router.Handle, Clock);
    }

    public ManualClock Clock { get; } = new ManualClock();

    /// <summary>Requests that a page was made for.</summary>
    public int Count { get; private set; }

    /// <summary>The length of the body that came last, and the sum of its bytes.</summary>
    public int BodyLength { get; private set; }

    public int BodySum { get; private set; }

    /// <summary>A client that sends this, once it was answered or left.</summary>
    public ScriptedClient Hear(string sends) => Hear(new ScriptedClient(Clock, sends));

    public ScriptedClient Hear(ScriptedClient client)
    {
        _talk.Answer(client);
        Assert.AreEqual("", client.Complaint);
        return client;
    }

    /// <summary>How long a client held up the next one.</summary>
    public int MsOf(ScriptedClient client)
    {
        long before = Clock.NowMs;
        Hear(client);
        return (int)(Clock.NowMs - before);
    }

    private void Short(WebRequest request, WebResponse response)
    {
        Count++;
        response.Say(200, "short " + request.Host + request.Cookie);
    }

    private void Live(WebRequest request, WebResponse response)
    {
        Count++;
        response.Send(200, WebResponse.Json, new LiveBody(5, false));
    }

    private void Torn(WebRequest request, WebResponse response)
    {
        response.Send(200, WebResponse.Json, new LiveBody(5, true));
    }

    private void Empty(WebRequest request, WebResponse response)
    {
        response.Send(200, WebResponse.Json, new LiveBody(0, false));
    }

    private void Same(WebRequest request, WebResponse response)
    {
        response.SendNothing(304);
    }

    private void Echo(WebRequest request, WebResponse response)
    {
        Count++;
        BodyLength = request.BodyLength;
        BodySum = 0;
        for (int i = 0; i < request.BodyLength; i++)
        {
            BodySum += request.Body[i];
        }

        response.Say(200, "heard");
    }

    private void Fault(WebRequest request, WebResponse response)
    {
        throw new InvalidOperationException("no page");
    }

    /// <summary>Pieces of 600 letters, of which a torn one has only four.</summary>
    private sealed class LiveBody : ILiveBody
    {
        private readonly int _pieces;
        private readonly bool _isTorn;

        internal LiveBody(int pieces, bool isTorn)
        {
            _pieces = pieces;
            _isTorn = isTorn;
        }

        public void WriteTo(IWebOutput output)
        {
            byte[] piece = new byte[600];
            for (int i = 0; i < _pieces; i++)
            {
                if (i == 4 && _isTorn)
                {
                    throw new InvalidOperationException("torn");
                }

                for (int k = 0; k < piece.Length; k++)
                {
                    piece[k] = (byte)('a' + i);
                }

                output.Bytes(piece, 0, piece.Length);
            }
        }
    }
}
