using NanoBattery.Files;
using NanoBattery.Messages;
using NanoBattery.Portal;
using NanoBattery.Settings;

namespace NanoBattery.Web;

/// <summary>
/// The settings for programs, with the same checks as everywhere. Not for two threads at once. It restarts nothing: see
/// <see cref="WantsRestart"/>.
/// </summary>
public sealed class SettingsApi
{
    private const string File = "settings.json";
    private const string TooLong = "All settings together are longer than the 8192 bytes that a board takes.";

    private readonly ISettingsKeeper _keeper;
    private readonly SessionGate _gate;
    private BoardSettings _settings;

    /// <param name="settings">Those in force.</param>
    /// <param name="keeper">Where they are kept.</param>
    /// <param name="gate">Who may see and change them.</param>
    public SettingsApi(BoardSettings settings, ISettingsKeeper keeper, SessionGate gate)
    {
        _settings = settings;
        _keeper = keeper;
        _gate = gate;
    }

    /// <summary>Whether settings were saved: once the answer is sent, the board restarts as planned.</summary>
    public bool WantsRestart { get; private set; }

    /// <summary>Adds /api/settings, and what exports and imports them as a file.</summary>
    public void AddTo(Router router)
    {
        router.Add("GET", "/api/settings", List);
        router.Add("POST", "/api/settings", Change);
        router.Add("GET", "/api/settings/export", Export);
        router.Add("POST", "/api/settings/import", Import);
    }

    private void List(WebRequest request, WebResponse response)
    {
        if (_gate.MayRead(request, response))
        {
            response.Send(200, WebResponse.Json, new SettingsList(_settings));
        }
    }

    private void Change(WebRequest request, WebResponse response)
    {
        JsonFields? fields = _gate.MayChange(request, response) ? ApiAnswer.Read(request, response) : null;
        if (fields == null)
        {
            return;
        }

        SettingErrors errors = new SettingErrors();
        BoardSettings next = SettingsChange.Of(fields, _settings, errors);
        Save(fields.Count == 0 ? null : next, errors, response);
    }

    private void Export(WebRequest request, WebResponse response)
    {
        if (!_gate.MayRead(request, response))
        {
            return;
        }

        JsonWriter json = Written(_settings, withSecrets: false);
        if (json.IsFull)
        {
            ApiAnswer.Refuse(response, 500, TooLong);
            return;
        }

        response.Header("Content-Disposition", "attachment; filename=\"" + File + "\"");
        response.Send(200, WebResponse.Json, new SettingsDownload(json));
    }

    /// <summary>Replaces all settings by those of a file. Secrets that it leaves out stay, for whom they are.</summary>
    private void Import(WebRequest request, WebResponse response)
    {
        if (!_gate.MayChange(request, response) || !ApiAnswer.IsJson(request, response))
        {
            return;
        }

        SettingErrors errors = new SettingErrors();
        BoardSettings? next = null;
        try
        {
            next = SettingsReader.Read(request.Body, request.BodyLength);
            string? refusal = KeptSecrets.KeepAllUnlessSet(_settings, next);
            if (refusal != null)
            {
                errors.AddNamed(refusal, next, File);
            }
        }
        catch (SettingException refusal)
        {
            errors.AddNamed(refusal.Message, _settings, File);
        }

        Save(next, errors, response);
    }

    /// <summary>Keeps the next settings, where there are any and nothing is wrong with them, and answers.</summary>
    private void Save(BoardSettings? next, SettingErrors errors, WebResponse response)
    {
        if (errors.Count > 0)
        {
            response.Send(422, WebResponse.Json, errors);
            return;
        }

        string trouble = next == null ? "" : Keep(next);
        if (trouble.Length > 0)
        {
            ApiAnswer.Refuse(response, 500, trouble);
            return;
        }

        response.Send(200, WebResponse.Json, new TextBody("{\"ok\":true,\"restarts\":" + (next == null ? "false" : "true") + "}\n"));
    }

    /// <returns>Empty, or why it could not be kept.</returns>
    private string Keep(BoardSettings next)
    {
        JsonWriter json = Written(next, withSecrets: true);
        string trouble = json.IsFull ? TooLong : _keeper.Save(json.Buffer, json.Length);
        if (trouble.Length == 0)
        {
            _settings = next;
            WantsRestart = true;
        }

        return trouble;
    }

    private static JsonWriter Written(BoardSettings settings, bool withSecrets)
    {
        JsonWriter json = new JsonWriter(SettingsReader.MostBytes);
        SettingsText.Write(settings, json, withSecrets);
        return json;
    }
}
