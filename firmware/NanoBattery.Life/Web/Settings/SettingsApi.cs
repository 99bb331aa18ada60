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
    private const string TooLong = "All settings together are longer than the 7900 bytes that a board takes.";
    private const string Unread = "The settings cannot be read: the board has too little memory for them, or their file is damaged. Its portal may do better.";

    private readonly ISettingsKeeper _keeper;
    private readonly SessionGate _gate;

    /// <param name="keeper">Where they are kept. They are read for each request, and let go with its answer.</param>
    /// <param name="gate">Who may see and change them.</param>
    public SettingsApi(ISettingsKeeper keeper, SessionGate gate)
    {
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
        BoardSettings? settings = _gate.MayRead(request, response) ? Kept(response) : null;
        if (settings != null)
        {
            response.Send(200, WebResponse.Json, new SettingsList(settings));
        }
    }

    private void Change(WebRequest request, WebResponse response)
    {
        JsonFields? fields = _gate.MayChange(request, response) ? ApiAnswer.Read(request, response) : null;
        if (fields != null)
        {
            SettingErrors errors = new SettingErrors();
            Save(Changed(fields, errors, response), errors, fields.Count == 0, response);
        }
    }

    private void Export(WebRequest request, WebResponse response)
    {
        BoardSettings? settings = _gate.MayRead(request, response) ? Kept(response) : null;
        if (settings == null)
        {
            return;
        }

        JsonWriter json = Written(settings, withSecrets: false);
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
        if (_gate.MayChange(request, response) && ApiAnswer.IsJson(request, response))
        {
            SettingErrors errors = new SettingErrors();
            Save(Imported(request, errors, response), errors, false, response);
        }
    }

    /// <returns>Null where the response has the reason, or there are errors.</returns>
    private JsonWriter? Changed(JsonFields fields, SettingErrors errors, WebResponse response)
    {
        BoardSettings? old = Kept(response);
        BoardSettings? next = old == null ? null : SettingsChange.Of(fields, old, errors);
        return next == null || errors.Count > 0 ? null : Written(next, withSecrets: true);
    }

    /// <inheritdoc cref="Changed"/>
    private JsonWriter? Imported(WebRequest request, SettingErrors errors, WebResponse response)
    {
        BoardSettings? old = Kept(response);
        if (old == null)
        {
            return null;
        }

        try
        {
            BoardSettings next = SettingsReader.Read(request.Body, request.BodyLength);
            string? refusal = KeptSecrets.KeepAllUnlessSet(old, next);
            if (refusal == null)
            {
                return Written(next, withSecrets: true);
            }

            errors.AddNamed(refusal, next, File);
        }
        catch (SettingException refusal)
        {
            errors.AddNamed(refusal.Message, old, File);
        }

        return null;
    }

    /// <summary>Keeps the next settings, where there are any and nothing is wrong with them, and answers. They come as a text: who checks
    /// it once more as it is kept needs the memory of those that it was made of.</summary>
    private void Save(JsonWriter? next, SettingErrors errors, bool changesNothing, WebResponse response)
    {
        if (errors.Count > 0)
        {
            response.Send(422, WebResponse.Json, errors);
            return;
        }

        if (next == null)
        {
            return;
        }

        string trouble = changesNothing ? "" : next.IsFull ? TooLong : _keeper.Save(next.Buffer, next.Length);
        if (trouble.Length > 0)
        {
            ApiAnswer.Refuse(response, 500, trouble);
            return;
        }

        WantsRestart |= !changesNothing;
        response.Send(200, WebResponse.Json, new TextBody("{\"ok\":true,\"restarts\":" + (changesNothing ? "false" : "true") + "}\n"));
    }

    /// <returns>Null where they cannot be read: then that is said.</returns>
    private BoardSettings? Kept(WebResponse response)
    {
        BoardSettings? settings = _keeper.Read();
        if (settings == null)
        {
            ApiAnswer.Refuse(response, 500, Unread);
        }

        return settings;
    }

    private static JsonWriter Written(BoardSettings settings, bool withSecrets)
    {
        JsonWriter json = new JsonWriter(SettingsReader.MostBytes);
        SettingsText.Write(settings, json, withSecrets);
        return json;
    }
}
