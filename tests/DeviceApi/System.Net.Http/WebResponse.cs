using System.IO;

namespace System.Net;

public abstract class WebResponse : MarshalByRefObject, IDisposable
{
    protected WebResponse() { }
    public virtual long ContentLength { get; set; }
    public virtual string ContentType { get; set; }
    public virtual Uri ResponseUri => throw null;
    public virtual WebHeaderCollection Headers => throw null;
    public virtual Stream GetResponseStream() => throw null;
    public virtual void Close() => throw null;
    public void Dispose() => throw null;
    protected virtual void Dispose(bool disposing) => throw null;
}

public class HttpWebResponse : WebResponse
{
    internal HttpWebResponse() { }
    public override WebHeaderCollection Headers => throw null;
    public override long ContentLength => throw null;
    public override string ContentType => throw null;
    public override Uri ResponseUri => throw null;
    public string ContentEncoding => throw null;
    public string Server => throw null;
    public DateTime LastModified => throw null;
    public HttpStatusCode StatusCode => throw null;
    public string StatusDescription => throw null;
    public Version ProtocolVersion => throw null;
    public string Method => throw null;
    public string GetResponseHeader(string headerName) => throw null;
    public override Stream GetResponseStream() => throw null;
    public override void Close() => throw null;
    protected override void Dispose(bool disposing) => throw null;
}
