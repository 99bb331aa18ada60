using System;
using System.IO;
using System.Net;
using System.Threading;
using NanoBattery.Life;
using NanoBattery.Web;
using WebRequest = NanoBattery.Web.WebRequest;
using WebResponse = NanoBattery.Web.WebResponse;

namespace NanoBattery.Esp32.Adapters;

/// <summary>The portal's pages over HTTP, one request after the other. A client that is slow is waited for as long as the listener does: 10 s.</summary>
internal sealed class PortalServer
{
    private const int PauseMs = 500;

    private readonly PortalRoom _room;
    private readonly WebRequest _request = new WebRequest(new byte[WebRequest.LongestBody]);
    private readonly WebResponse _response = new WebResponse();
    private readonly PieceWriter _output = new PieceWriter();

    internal PortalServer(PortalRoom room)
    {
        _room = room;
    }

    /// <summary>Serves until the board restarts.</summary>
    internal void Run()
    {
        HttpListener listener = new HttpListener("http");
        listener.Start();
        while (true)
        {
            try
            {
                HttpListenerContext? context = listener.GetContext();
                if (context != null)
                {
                    Answer(context);
                }
            }
            catch (Exception)
            {
                // One client that went away is no reason not to serve the next.
                Thread.Sleep(PauseMs);
            }
            finally
            {
                _room.Rest();
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        try
        {
            Read(context.Request);
            _room.Handle(_request, _response);
            Send(context.Response);
        }
        finally
        {
            context.Response.Close();
            context.Close();
        }
    }

    private void Read(HttpListenerRequest from)
    {
        _request.Begin(from.HttpMethod, from.RawUrl);
        string[] names = from.Headers.AllKeys;
        for (int i = 0; i < names.Length; i++)
        {
            _request.Header(names[i], from.Headers[names[i]]);
        }

        long length = from.ContentLength64;
        _request.BodyLength = length > int.MaxValue ? int.MaxValue : length < 0 ? 0 : (int)length;
        if (!_request.HasLongBody)
        {
            ReadBody(from.InputStream);
        }
    }

    private void ReadBody(Stream stream)
    {
        int at = 0;
        while (at < _request.BodyLength)
        {
            int count = stream.Read(_request.Body, at, _request.BodyLength - at);
            if (count <= 0)
            {
                throw new IOException();
            }

            at += count;
        }
    }

    private void Send(HttpListenerResponse to)
    {
        to.StatusCode = _response.Status;
        to.KeepAlive = false;
        for (int i = 0; i < _response.HeaderCount; i++)
        {
            if (_response.NameAt(i) == "Content-Type")
            {
                to.ContentType = _response.ValueAt(i);
            }
            else
            {
                to.Headers.Add(_response.NameAt(i), _response.ValueAt(i));
            }
        }

        to.ContentLength64 = _response.BodyLength;
        if (!_request.IsHead)
        {
            _output.Begin(to.OutputStream);
            _response.Body?.WriteTo(_output);
            _output.Flush();
        }
    }
}
