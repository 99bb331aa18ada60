using System;
using NanoBattery.Network;

namespace NanoBattery.Web;

/// <summary>Sends an answer, gathered into pieces that are worth a packet. What a client does not take in time is dropped.</summary>
internal sealed class WebWriter : IWebOutput
{
    private const int Piece = 1_024;

    // Before and after a piece that is sent as a chunk: "3FF", and the ends of two lines.
    private const int Before = 5, After = 2;
    private const string HexDigits = "0123456789ABCDEF";

    private readonly IClock _clock;
    private readonly byte[] _buffer = new byte[Before + Piece + After];
    private IWebLine? _to;
    private long _untilMs;
    private long _heldMs;
    private int _count;
    private bool _isChunked;

    internal WebWriter(IClock clock)
    {
        _clock = clock;
    }

    /// <param name="to">The client.</param>
    /// <param name="response">The answer.</param>
    /// <param name="isHead">Whether it is all but the body.</param>
    /// <param name="isOld">Whether the client knows no chunks: then the end of the connection ends what nobody knows the length of.</param>
    internal void Send(IWebLine to, WebResponse response, bool isHead, bool isOld)
    {
        _to = to;
        _untilMs = _clock.NowMs + WebTalk.LongestAnswerMs;
        _heldMs = 0;
        _count = 0;
        _isChunked = false;
        bool hasBody = response.Status != 304 && response.Status != 204;
        int length = hasBody ? response.BodyLength : 0;
        SendHead(response);
        if (hasBody)
        {
            Text(length >= 0 ? "Content-Length: " + length + "\r\n" : isOld ? "" : "Transfer-Encoding: chunked\r\n");
        }

        Text("Connection: close\r\n\r\n");
        if (hasBody && !isHead)
        {
            SendBody(response, length < 0 && !isOld);
        }

        Flush();
        _to = null;
    }

    public void Text(string ascii)
    {
        for (int i = 0; i < ascii.Length; i++)
        {
            if (_count == Piece)
            {
                Flush();
            }

            _buffer[Before + _count] = (byte)ascii[i];
            _count++;
        }
    }

    public void Bytes(byte[] bytes, int offset, int count)
    {
        while (count > 0)
        {
            if (_count == Piece)
            {
                Flush();
            }

            int taken = Piece - _count < count ? Piece - _count : count;
            Array.Copy(bytes, offset, _buffer, Before + _count, taken);
            _count += taken;
            offset += taken;
            count -= taken;
        }
    }

    private void SendHead(WebResponse response)
    {
        Text("HTTP/1.1 " + response.Status + " \r\n");
        for (int i = 0; i < response.HeaderCount; i++)
        {
            Text(response.NameAt(i));
            Text(": ");
            Text(response.ValueAt(i));
            Text("\r\n");
        }
    }

    private void SendBody(WebResponse response, bool isChunked)
    {
        if (isChunked)
        {
            Flush();
            _isChunked = true;
        }

        response.Body?.WriteTo(this);
        if (isChunked)
        {
            Flush();
            _isChunked = false;
            Text("0\r\n\r\n");
        }
    }

    private void Flush()
    {
        int count = _count;
        _count = 0;
        if (count == 0)
        {
            // An empty chunk would be the last one.
            return;
        }

        if (!_isChunked)
        {
            Write(Before, count);
            return;
        }

        _buffer[0] = (byte)HexDigits[count >> 8];
        _buffer[1] = (byte)HexDigits[(count >> 4) & 15];
        _buffer[2] = (byte)HexDigits[count & 15];
        _buffer[3] = (byte)'\r';
        _buffer[4] = (byte)'\n';
        _buffer[Before + count] = (byte)'\r';
        _buffer[Before + count + 1] = (byte)'\n';
        Write(0, Before + count + After);
    }

    private void Write(int offset, int count)
    {
        while (_to != null && count > 0)
        {
            long beganMs = _clock.NowMs;
            long leftMs = _untilMs - beganMs;
            leftMs = _to.AreOthersWaiting && leftMs > WebTalk.CrowdedAnswerMs - _heldMs ? WebTalk.CrowdedAnswerMs - _heldMs : leftMs;
            int taken = leftMs <= 0 ? -1 : _to.Write(_buffer, offset, count, leftMs < WebTalk.LookMs ? (int)leftMs : WebTalk.LookMs);
            _heldMs += _clock.NowMs - beganMs;
            _to = taken < 0 ? null : _to;
            offset += taken;
            count -= taken;
        }
    }
}
