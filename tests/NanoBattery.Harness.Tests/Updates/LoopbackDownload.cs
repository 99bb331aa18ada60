using System.Net.Http.Headers;
using NanoBattery.Harness.Tests.Waiting;
using NanoBattery.Updates;

namespace NanoBattery.Harness.Tests.Updates;

/// <summary>Downloads over real HTTP, from this machine, and fails where a test says so.</summary>
internal sealed class LoopbackDownload : IDownload, IDisposable
{
    private readonly HttpClient _client = new();
    private HttpResponseMessage? _response;
    private Stream? _stream;
    private int _brought;

    /// <summary>The connection of the first answer is lost after so many bytes.</summary>
    public int BreaksAfter { get; set; } = int.MaxValue;

    /// <summary>No call comes back before this is set.</summary>
    public ManualResetEventSlim Gate { get; } = new(true);

    /// <summary>Set when a call waits at the gate.</summary>
    public ManualResetEventSlim Waits { get; } = new(false);

    /// <summary>From which byte on it was asked for, in order.</summary>
    public List<int> From { get; } = [];

    public int Length => (int)(_response?.Content.Headers.ContentLength ?? -1);

    public int Open(string url, int fromByte)
    {
        Close();
        From.Add(fromByte);
        Waits.Set();
        Gate.Wait(2 * Deadline.Limit);
        using var request = new HttpRequestMessage(HttpMethod.Get, url);

        // The board's library leaves the port out.
        request.Headers.Host = request.RequestUri!.Host;
        request.Headers.Range = fromByte > 0 ? new RangeHeaderValue(fromByte, null) : null;
        _response = _client.Send(request, HttpCompletionOption.ResponseHeadersRead);
        _stream = _response.Content.ReadAsStream();
        return (int)_response.StatusCode;
    }

    public int Read(byte[] buffer)
    {
        if (_brought >= BreaksAfter)
        {
            BreaksAfter = int.MaxValue;
            return -1;
        }
        var count = _stream!.Read(buffer);
        _brought += count;
        return count;
    }

    public void Close()
    {
        _response?.Dispose();
        (_response, _stream) = (null, null);
    }

    public void Dispose()
    {
        Gate.Set();
        Close();
        _client.Dispose();
    }
}
