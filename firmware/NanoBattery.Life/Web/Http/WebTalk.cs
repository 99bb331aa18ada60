using System;
using NanoBattery.Network;

namespace NanoBattery.Web;

/// <summary>
/// Takes one request of one client after the other, as RFC 9112 has them, and sends the answers; each connection carries one. A client
/// that is slow or says no end holds up the others for a few seconds at most, and nobody else. For one thread.
/// </summary>
public sealed class WebTalk
{
    /// <summary>How long a client may say nothing at first, as browsers do that connect ahead of their need; how long it may take to ask,
    /// and to take the answer; ms.</summary>
    public const int LongestSilenceMs = 3_000, LongestAskMs = 10_000, LongestAnswerMs = 20_000;

    /// <summary>The same while others wait, ms; of an answer only what the client lets us wait for. A packet that is lost, and comes again, fits in.</summary>
    public const int CrowdedSilenceMs = 300, CrowdedAskMs = 1_000, CrowdedAnswerMs = 4_000;

    /// <summary>How often it is looked whether others wait, ms.</summary>
    internal const int LookMs = 100;

    // A larger body is made room for while it is there.
    private const int UsualBody = 512;

    private readonly WebRequest _request = new WebRequest(new byte[UsualBody], WebRequest.LongestBody);
    private readonly WebResponse _response = new WebResponse();
    private readonly WebHandler _handler;
    private readonly WebReader _reader;
    private readonly WebWriter _writer;

    /// <param name="handler">Answers each request.</param>
    /// <param name="clock">What waiting is measured by.</param>
    public WebTalk(WebHandler handler, IClock clock)
    {
        _handler = handler;
        _reader = new WebReader(clock);
        _writer = new WebWriter(clock);
    }

    /// <summary>Answers one client. It throws nothing; whoever calls closes the connection then.</summary>
    public void Answer(IWebLine line)
    {
        try
        {
            if (Ask(line))
            {
                _writer.Send(line, _response, _request.IsHead, _reader.IsOld);
                _reader.End();
            }
        }
        catch (Exception)
        {
            // The client sees that it has not got all.
        }

        // What an answer holds may be large, and the next one may be far.
        _request.End();
        _response.End();
    }

    /// <returns>Whether there is an answer.</returns>
    private bool Ask(IWebLine line)
    {
        try
        {
            int outcome = _reader.Read(line, _request, _response);
            if (outcome == WebReader.Whole)
            {
                _handler(_request, _response);
            }

            return outcome != WebReader.Gone;
        }
        catch (Exception)
        {
            _response.Begin();
            _response.Say(503, "The board has too little memory for this just now. Try again.");
            return true;
        }
    }
}
