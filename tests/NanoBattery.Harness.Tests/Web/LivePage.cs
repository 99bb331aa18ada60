using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using NanoBattery.Harness.Tests.Commands;
using NanoBattery.Harness.Tests.Lines;
using NanoBattery.Harness.Tests.Network;
using NanoBattery.Harness.Tests.Waiting;

namespace NanoBattery.Harness.Tests.Web;

/// <summary>A board on the desk at a simulated device, its page on a port of its own, and a client at it.</summary>
internal sealed class LivePage : IDisposable
{
    public const string Password = "open sesame";

    private readonly TemporaryDirectory _directory = new();
    private readonly HttpClient _client;
    private string _csrf = "";

    public LivePage(string device, params string[] more)
    {
        SettingsFile = _directory.File("shed.json");
        File.WriteAllText(SettingsFile, $$"""{ "board": { "name": "shed" }, "wifi": { "ssid": "house", "password": "hunter22" }, "web": { "password": "{{Password}}" } }""");
        var pty = _directory.File("line");
        Device = HarnessProcess.Start("simulate", device, "--pty", pty);
        Deadline.Until(() => File.Exists(pty), "the pseudo terminal");
        var port = FreePort.Take();
        Board = HarnessProcess.Start(["run", "--serial", pty, "--web", $"{port}", "--settings", SettingsFile, "--json", .. more]);
        _client = new() { BaseAddress = new($"http://127.0.0.1:{port}/") };
        Deadline.Until(() => Board.Errors.Length > 0, "a word about the page");
        Assert.AreEqual($"web: http://127.0.0.1:{port}/ shows the battery", Board.Errors[0]);
    }

    public HarnessProcess Device { get; }

    public HarnessProcess Board { get; }

    public string SettingsFile { get; }

    public async Task<HttpResponseMessage> Get(string path, string? tag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (tag is not null)
        {
            request.Headers.Add("If-None-Match", tag);
        }
        return await _client.SendAsync(request);
    }

    public async Task<JsonElement> State() => await _client.GetFromJsonAsync<JsonElement>("api/state");

    public async Task<HttpStatusCode> Post(string path, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        await request.Content.LoadIntoBufferAsync();
        request.Headers.Add("X-CSRF", _csrf);
        using var response = await _client.SendAsync(request);
        return response.StatusCode;
    }

    public async Task LogIn()
    {
        using var response = await _client.PostAsJsonAsync("api/login", new { password = Password });
        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode);
        _csrf = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("csrf").GetString()!;
    }

    public async Task Until(Predicate<JsonElement> holds, string what)
    {
        for (var end = DateTime.UtcNow + Deadline.Limit; !holds(await State()); await Task.Delay(20))
        {
            Assert.IsLessThan(end, DateTime.UtcNow, what);
        }
    }

    public static bool IsLive(JsonElement state) =>
        state.GetProperty("battery") is { ValueKind: JsonValueKind.Object } battery && battery.GetProperty("isLive").GetBoolean();

    public void Dispose()
    {
        _client.Dispose();
        Board.Dispose();
        Device.Dispose();
        _directory.Dispose();
    }
}
