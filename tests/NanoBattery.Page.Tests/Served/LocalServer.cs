using System.Net;
using NanoBattery.Harness.Tests.Network;
using NanoBattery.Harness.Tests.Page;
using NanoBattery.Web;
using WebRequest = NanoBattery.Web.WebRequest;
using WebResponse = NanoBattery.Web.WebResponse;

namespace NanoBattery.Page.Tests.Served;

/// <summary>Hands requests of a browser on this machine to a board, one after the other.</summary>
internal sealed class LocalServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Router _router;
    private readonly WebRequest _request = new(new byte[WebRequest.LongestBody]);
    private readonly WebResponse _response = new();
    private readonly Thread _thread;
    private volatile bool _isOver;

    public LocalServer(Router router)
    {
        _router = router;
        Address = $"http://127.0.0.1:{FreePort.Take()}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _thread = new Thread(Serve) { IsBackground = true };
        _thread.Start();
    }

    public string Address { get; }

    /// <summary>Whether every connection is cut.</summary>
    public volatile bool IsAway;

    public void Dispose()
    {
        _isOver = true;
        _listener.Abort();
        _thread.Join();
    }

    private void Serve()
    {
        try
        {
            for (; ; )
            {
                Answer(_listener.GetContext());
            }
        }
        catch (Exception end) when (end is HttpListenerException or ObjectDisposedException or InvalidOperationException && _isOver)
        {
            // The test is over.
        }
    }

    private void Answer(HttpListenerContext context)
    {
        try
        {
            if (IsAway)
            {
                context.Response.Abort();
            }
            else if (context.Request.RawUrl == "/")
            {
                SendPage(context.Response);
            }
            else
            {
                Route(context.Request, context.Response);
            }
        }
        catch (Exception gone) when (gone is HttpListenerException or IOException)
        {
            // A browser that closes its page waits for nothing.
        }
    }

    private static void SendPage(HttpListenerResponse response)
    {
        response.ContentType = WebResponse.Html;
        response.Headers["Content-Encoding"] = "gzip";
        response.Headers["Content-Security-Policy"] = PageBytes.Policy;
        response.Close(ServedPage.Packed, willBlock: true);
    }

    private void Route(HttpListenerRequest asked, HttpListenerResponse answer)
    {
        _request.Begin(asked.HttpMethod, asked.RawUrl!);
        foreach (var name in asked.Headers.AllKeys)
        {
            _request.Header(name!, asked.Headers[name]!);
        }
        _request.BodyLength = asked.InputStream.ReadAtLeast(_request.Body, _request.Body.Length, throwOnEndOfStream: false);
        _router.Handle(_request, _response);
        answer.StatusCode = _response.Status;
        for (var i = 0; i < _response.HeaderCount; i++)
        {
            answer.Headers[_response.NameAt(i)] = _response.ValueAt(i);
        }
        var body = new Body();
        _response.Body?.WriteTo(body);
        answer.Close(body.Bytes, willBlock: true);
    }

    private sealed class Body : IWebOutput
    {
        private readonly MemoryStream _stream = new();

        public byte[] Bytes => _stream.ToArray();

        public void Text(string ascii) => _stream.Write(System.Text.Encoding.ASCII.GetBytes(ascii));

        void IWebOutput.Bytes(byte[] bytes, int offset, int count) => _stream.Write(bytes, offset, count);
    }
}
