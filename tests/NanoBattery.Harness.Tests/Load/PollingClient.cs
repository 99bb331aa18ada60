using System.Diagnostics;
using System.Net;
using System.Text.Json;
using NanoBattery.Harness.Tests.Api;
using NanoBattery.Harness.Tests.Page;

namespace NanoBattery.Harness.Tests.Load;

/// <summary>Asks for one thing after the other, as fast as it is answered, and looks at each answer.</summary>
internal sealed class PollingClient(Uri address) : IDisposable
{
    private static readonly string[] Paths =
        ["api/state", "api/state", "api/state", "metrics", "api/history?range=hour", "api/history?range=week", "battery.json", ""];

    private readonly HttpClient _client = new(new SocketsHttpHandler { MaxConnectionsPerServer = 1 })
    {
        BaseAddress = address, Timeout = TimeSpan.FromSeconds(20),
    };

    public int Answers { get; private set; }

    /// <summary>How often it was sent away before it had an answer.</summary>
    public int Refusals { get; private set; }

    public TimeSpan Longest { get; private set; }

    /// <summary>What was wrong with an answer; empty where nothing was.</summary>
    public string Trouble { get; private set; } = "";

    public async Task Poll(CancellationToken stop)
    {
        for (var i = 0; !stop.IsCancellationRequested && Trouble.Length == 0; i++)
        {
            await Ask(Paths[i % Paths.Length]);
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task Ask(string path)
    {
        var asked = Stopwatch.GetTimestamp();
        try
        {
            using var response = await First(path);
            if (response is null)
            {
                Refusals++;
                return;
            }
            Check(path, response.StatusCode, await response.Content.ReadAsByteArrayAsync());
            Answers++;
        }
        catch (Exception trouble)
        {
            Trouble = $"/{path}: {trouble}";
        }
        var took = Stopwatch.GetElapsedTime(asked);
        Longest = took > Longest ? took : Longest;
    }

    /// <returns>The headers of the answer, or null where it was sent away without a word.</returns>
    private async Task<HttpResponseMessage?> First(string path)
    {
        try
        {
            return await _client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        }
        catch (HttpRequestException refusal) when (refusal.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.ResponseEnded)
        {
            return null;
        }
    }

    /// <summary>All of it came, and it is what was asked for.</summary>
    private static void Check(string path, HttpStatusCode status, byte[] body)
    {
        Assert.AreEqual(HttpStatusCode.OK, status);
        switch (path)
        {
            case "":
                CollectionAssert.AreEqual(ServedPage.Packed, body);
                break;
            case "metrics":
                Exposition.Parse(System.Text.Encoding.ASCII.GetString(body));
                break;
            default:
                using (var json = JsonDocument.Parse(body))
                {
                    Assert.AreEqual(JsonValueKind.Object, json.RootElement.ValueKind);
                }
                break;
        }
    }
}
