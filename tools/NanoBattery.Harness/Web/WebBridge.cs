using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using NanoBattery.Web;

namespace NanoBattery.Harness.Web;

/// <summary>Hands a request of the framework's server to a board's pages, and their answer back.</summary>
/// <param name="handler">The pages.</param>
/// <param name="callers">Told of each request that came whole.</param>
/// <param name="giveWay">Called before an answer and between its pieces, or null.</param>
internal sealed class WebBridge(WebHandler handler, Callers callers, Action? giveWay) : IHttpApplication<HttpContext>
{
    private readonly Lock _lock = new();
    private readonly WebRequest _request = new(new byte[WebRequest.LongestBody]);
    private readonly WebResponse _response = new();

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public async Task ProcessRequestAsync(HttpContext context)
    {
        var (body, length) = await Body(context);
        if (length < 0)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            context.Response.Headers.Connection = "close";
            return;
        }
        callers.NoteRequest(context.Features);
        var page = Answer(context, body, length);
        // As the server does: in other letters it is another method.
        if (page.Length > 0 && context.Request.Method != HttpMethods.Head)
        {
            await Send(context, page);
        }
    }

    /// <summary>The server's own slowest rate counts what was taken fast before: who asks much, and reads nothing, would stay for hours.</summary>
    private static async Task Send(HttpContext context, ReadOnlyMemory<byte> page)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        patience.CancelAfter(WebServer.Patience);
        try
        {
            await context.Response.Body.WriteAsync(page, patience.Token);
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
    }

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    /// <summary>One byte more than there is room for, at most: then it was too long.</summary>
    /// <returns>A length below zero where it is none: the server takes a chunk that is longer than any number for its own fault.</returns>
    private static async Task<(byte[] Bytes, int Length)> Body(HttpContext context)
    {
        if (context.Request.ContentLength > WebRequest.LongestBody)
        {
            return ([], (int)Math.Min(context.Request.ContentLength.Value, int.MaxValue));
        }
        var bytes = new byte[WebRequest.LongestBody + 1];
        try
        {
            return (bytes, await context.Request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, context.RequestAborted));
        }
        catch (IOException trouble) when (trouble is not BadHttpRequestException)
        {
            return ([], -1);
        }
    }

    private ReadOnlyMemory<byte> Answer(HttpContext context, byte[] body, int length)
    {
        lock (_lock)
        {
            _request.Begin(context.Request.Method, context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget);
            foreach (var (name, values) in context.Request.Headers)
            {
                foreach (var value in values)
                {
                    _request.Header(name, value ?? "");
                }
            }
            body.AsSpan(0, Math.Min(body.Length, WebRequest.LongestBody)).CopyTo(_request.Body);
            _request.BodyLength = length;
            giveWay?.Invoke();
            handler(_request, _response);
            context.Response.StatusCode = _response.Status;
            for (var i = 0; i < _response.HeaderCount; i++)
            {
                context.Response.Headers.Append(_response.NameAt(i), _response.ValueAt(i));
            }
            if (_response.Body is null)
            {
                return default;
            }
            var page = new PageBuffer(giveWay);
            _response.Body.WriteTo(page);
            context.Response.ContentLength = page.Written.Length;
            return page.Written;
        }
    }
}
