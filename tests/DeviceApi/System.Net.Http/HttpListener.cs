using System.IO;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace System.Net;

public class HttpListener
{
    public HttpListener(string prefix) => throw null;
    public HttpListener(string prefix, int port, IPAddress localEndpointIP = null) => throw null;
    public SslProtocols SslProtocols { get; set; }
    public bool IsListening => throw null;
    public int MaximumResponseHeadersLength { get; set; }
    public X509Certificate HttpsCert { get; set; }
    public void Abort() => throw null;
    public void Start() => throw null;
    public void Close() => throw null;
    public void Stop() => throw null;
    public HttpListenerContext GetContext() => throw null;
}

public class HttpListenerContext
{
    public HttpListenerRequest Request => throw null;
    public HttpListenerResponse Response => throw null;
    public void Reset() => throw null;
    public void Close() => throw null;
    internal HttpListenerContext() { }
}

public class HttpListenerRequest
{
    public string HttpMethod => throw null;
    public string RawUrl => throw null;
    public string[] AcceptTypes => throw null;
    public long ContentLength64 => throw null;
    public string ContentType => throw null;
    public WebHeaderCollection Headers => throw null;
    public Stream InputStream => throw null;
    public bool IsAuthenticated => throw null;
    public bool KeepAlive => throw null;
    public IPEndPoint LocalEndPoint => throw null;
    public Version ProtocolVersion => throw null;
    public IPEndPoint RemoteEndPoint => throw null;
    public Uri Url => throw null;
    public string UserAgent => throw null;
    public string UserHostAddress => throw null;
    public string UserHostName => throw null;
    public NetworkCredential Credentials => throw null;
    public string[] UserLanguages => throw null;
    public void Reset() => throw null;
    internal HttpListenerRequest() { }
}

public sealed class HttpListenerResponse : IDisposable
{
    public int StatusCode { get; set; }
    public long ContentLength64 { get; set; }
    public bool HasStarted => throw null;
    public WebHeaderCollection Headers { get; set; }
    public bool KeepAlive { get; set; }
    public Stream OutputStream => throw null;
    public Version ProtocolVersion { get; set; }
    public string RedirectLocation { get; set; }
    public bool SendChunked { get; set; }
    public Encoding ContentEncoding { get; set; }
    public string ContentType { get; set; }
    public string StatusDescription { get; set; }
    public void Detach() => throw null;
    public void Close() => throw null;
    void IDisposable.Dispose() => throw null;
    internal HttpListenerResponse() { }
}
