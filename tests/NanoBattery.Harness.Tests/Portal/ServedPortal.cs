using System.Net;
using System.Text.RegularExpressions;
using NanoBattery.Harness.Portal;
using NanoBattery.Harness.Tests.Lines;
using NanoBattery.Harness.Tests.Network;
using NanoBattery.Harness.Web;
using NanoBattery.Portal;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Tests.Portal;

/// <summary>A portal on a port of its own, over a file of its own, and a client at it.</summary>
internal sealed class ServedPortal : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly WebServer _server;
    private readonly HttpClient _client;

    public ServedPortal()
    {
        Port = FreePort.Take();
        var address = WebAddress.Parse($"127.0.0.1:{Port}");
        File = _directory.File("settings.json");
        _server = new(address, new SetupPortal(new BoardSettings(), new FileKeeper(File), new PortalFacts(), new EntropyPool(new byte[32]), address.Text).Handle);
        _client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new($"http://127.0.0.1:{Port}/") };
    }

    public int Port { get; }

    public string File { get; }

    public async Task<string> Get(string path = "/") => await _client.GetStringAsync(path);

    /// <summary>Opens the page, fills in these fields and sends them, with a token that is right.</summary>
    public async Task<(HttpStatusCode Status, string Page)> Fill(params (string Name, string Value)[] fields) =>
        await Post("/", new FormUrlEncodedContent([new("token", await Token()), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]));

    public async Task<(HttpStatusCode Status, string Page)> Post(string path, HttpContent content, string? origin = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.Add("Origin", origin ?? $"http://127.0.0.1:{Port}");
        using var response = await _client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async Task<string> Token() => Regex.Match(await Get(), "name=\"token\" value=\"([a-z0-9]+)\"").Groups[1].Value;

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
        _directory.Dispose();
    }
}
