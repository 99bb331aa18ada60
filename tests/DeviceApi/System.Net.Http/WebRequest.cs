using System.IO;

namespace System.Net;

public abstract class WebRequest : MarshalByRefObject, IDisposable
{
    protected WebRequest() { }
    public virtual string Method { get; set; }
    public virtual Uri RequestUri => throw null;
    public virtual WebHeaderCollection Headers { get; set; }
    public virtual long ContentLength { get; set; }
    public virtual string ContentType { get; set; }
    public virtual int Timeout { get; set; }
    public virtual Stream GetRequestStream() => throw null;
    public virtual WebResponse GetResponse() => throw null;
    public static WebRequest Create(string requestUriString) => throw null;
    public static WebRequest Create(Uri requestUri) => throw null;
    public void Dispose() => throw null;
    protected virtual void Dispose(bool disposing) => throw null;
}

public class HttpWebRequest : WebRequest
{
    internal HttpWebRequest() { }
    public override string Method { get; set; }
    public override Uri RequestUri => throw null;
    public override WebHeaderCollection Headers { get; set; }
    public override long ContentLength { get; set; }
    public override string ContentType { get; set; }
    public override int Timeout { get; set; }
    public int ReadWriteTimeout { get; set; }
    public bool KeepAlive { get; set; }
    public bool AllowAutoRedirect => throw null;
    public int MaximumResponseHeadersLength { get; set; }
    public Version ProtocolVersion { get; set; }
    public string UserAgent { get; set; }
    public Uri Address => throw null;
    public bool HaveResponse => throw null;
    public void AddRange(int from, int to) => throw null;
    public void AddRange(int range) => throw null;
    public void AddRange(string rangeSpecifier, int from, int to) => throw null;
    public void AddRange(string rangeSpecifier, int range) => throw null;
    public void Reset() => throw null;
    public override WebResponse GetResponse() => throw null;
    public override Stream GetRequestStream() => throw null;
    protected override void Dispose(bool disposing) => throw null;
}
