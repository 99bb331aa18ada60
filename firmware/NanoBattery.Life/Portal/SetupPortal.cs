using NanoBattery.Files;
using NanoBattery.Messages;
using NanoBattery.Settings;
using NanoBattery.Web;

namespace NanoBattery.Portal;

/// <summary>
/// The pages on which a board is set up. Not for two threads at once. It decides nothing about when it is open: that is
/// <see cref="PortalWindow"/>; and it restarts nothing: see <see cref="WantsRestart"/>.
/// </summary>
public sealed class SetupPortal
{
    private const int TokenLetters = 26;
    private const string OutOfDate = "This page was out of date. Look through it, and save once more.";


    private readonly Router _router = new Router();
    private readonly PortalFields _fields = new PortalFields();
    private readonly ISettingsKeeper _keeper;
    private readonly PortalFacts _facts;
    private readonly EntropyPool _pool;
    private readonly SiteCheck _site;
    private BoardSettings _settings;
    private string _token;

    /// <param name="settings">Those in force; the defaults where there are none, or none that can be read.</param>
    /// <param name="keeper">Where they are kept.</param>
    /// <param name="facts">What the page tells of the board.</param>
    /// <param name="pool">Where the forms' tokens come from.</param>
    /// <param name="host">Its address, as it stands in the browser's address line: "192.168.4.1".</param>
    public SetupPortal(BoardSettings settings, ISettingsKeeper keeper, PortalFacts facts, EntropyPool pool, string host)
    {
        _settings = settings;
        _keeper = keeper;
        _facts = facts;
        _pool = pool;
        _site = new SiteCheck(host);
        _token = EasyText.Of(pool, TokenLetters);
        _router.Add("GET", "/", ShowForm);
        _router.Add("POST", "/", SaveForm);
        _router.Add("GET", "/settings.json", Export);
        _router.Add("POST", "/settings", SavePasted);
        _router.Add("GET", "/wipe", AskToWipe);
        _router.Add("POST", "/wipe", Wipe);
    }

    /// <summary>Whether settings were saved or wiped: once the answer is sent, the board restarts as planned.</summary>
    public bool WantsRestart { get; private set; }

    /// <summary>Answers in any case, and throws nothing.</summary>
    public void Handle(WebRequest request, WebResponse response)
    {
        bool reads = request.IsHead || request.Method == "GET";
        if (reads && !_site.IsOurs(request))
        {
            // A phone that looks for the internet finds the portal.
            response.Begin();
            response.Redirect(_site.Address);
        }
        else if (!reads && !_site.MayChange(request))
        {
            response.Begin();
            response.Say(403, "Another site wanted to change something here. If that was you: open " + _site.Address);
        }
        else
        {
            _router.Handle(request, response);
        }
    }

    private void ShowForm(WebRequest request, WebResponse response)
    {
        Show(response, 200, new FormState(_fields, _settings));
    }

    private void SaveForm(WebRequest request, WebResponse response)
    {
        Form? form = ReadForm(request, response);
        if (form == null)
        {
            return;
        }

        FormState state = new FormState(_fields, _settings);
        bool isFresh = TakeToken(form.Find(FormChange.Token));
        BoardSettings? next = FormChange.Of(form, state, _facts.Networks);
        if (!isFresh)
        {
            state.Notice = OutOfDate;
            Show(response, 403, state);
        }
        else if (next == null)
        {
            Show(response, 422, state);
        }
        else
        {
            Save(next, state, response);
        }
    }

    private void Export(WebRequest request, WebResponse response)
    {
        JsonWriter json = Written(_settings, withSecrets: false);
        if (json.IsFull)
        {
            response.Say(500, TooLong());
            return;
        }

        response.Header("Content-Disposition", "attachment; filename=\"settings.json\"");
        response.Send(200, WebResponse.Json, new SettingsDownload(json));
    }

    private void SavePasted(WebRequest request, WebResponse response)
    {
        PastedText pasted = new PastedText(request);
        if (!pasted.IsOne)
        {
            response.Say(pasted.IsPlain ? 400 : 415, "This is not what the page's form sends.");
            return;
        }

        FormState state = new FormState(_fields, _settings);
        if (!TakeToken(pasted.Token))
        {
            state.Notice = OutOfDate;
            Show(response, 403, state);
            return;
        }

        BoardSettings? next = ReadPasted(pasted, state);
        if (next == null)
        {
            Show(response, 422, state);
        }
        else
        {
            Save(next, state, response);
        }
    }

    private BoardSettings? ReadPasted(PastedText pasted, FormState state)
    {
        try
        {
            BoardSettings next = SettingsReader.Read(pasted.Text, pasted.Length);
            state.PasteRefusal = KeptSecrets.KeepAllUnlessSet(_settings, next) ?? "";
            return state.IsRefused ? null : next;
        }
        catch (SettingException refusal)
        {
            state.PasteRefusal = refusal.Message;
            return null;
        }
    }

    private void AskToWipe(WebRequest request, WebResponse response)
    {
        response.Send(200, WebResponse.Html, new WipePage(_token));
    }

    private void Wipe(WebRequest request, WebResponse response)
    {
        Form? form = ReadForm(request, response);
        if (form == null)
        {
            return;
        }

        if (!TakeToken(form.Find(FormChange.Token)))
        {
            Tell(response, 403, "Not wiped", "The page was out of date. Go back, and ask once more.");
            return;
        }

        if (!_keeper.Wipe())
        {
            Tell(response, 500, "Not wiped", "The settings could not be deleted, and are still in force.");
            return;
        }

        _settings = new BoardSettings();
        WantsRestart = true;
        response.Send(200, WebResponse.Html, new NoticePage("Wiped", "The board restarts, and opens this network again."));
    }

    private void Save(BoardSettings next, FormState state, WebResponse response)
    {
        JsonWriter json = Written(next, withSecrets: true);
        string trouble = json.IsFull ? TooLong() : _keeper.Save(json.Buffer, json.Length);
        if (trouble.Length > 0)
        {
            state.Notice = trouble;
            Show(response, 500, state);
            return;
        }

        _settings = next;
        WantsRestart = true;
        response.Send(200, WebResponse.Html, SavedPage.Of(next));
    }

    private static Form? ReadForm(WebRequest request, WebResponse response)
    {
        Form? form = Form.Read(request);
        if (form == null)
        {
            response.Say(
                Form.IsOf(request.ContentType, Form.ContentType) ? 400 : 415,
                "This is not what the page's form sends: up to 64 fields, each once, without control characters.");
        }

        return form;
    }

    /// <summary>Each token serves once.</summary>
    private bool TakeToken(string? given)
    {
        bool isFresh = given != null && Secrecy.Same(given, _token);
        if (isFresh)
        {
            _token = EasyText.Of(_pool, TokenLetters);
        }

        return isFresh;
    }

    private static string TooLong() => "All settings together are longer than the " + SettingsReader.MostBytes + " bytes that a board takes.";

    private static JsonWriter Written(BoardSettings settings, bool withSecrets)
    {
        JsonWriter json = new JsonWriter(SettingsReader.MostBytes);
        SettingsText.Write(settings, json, withSecrets);
        return json;
    }

    private void Show(WebResponse response, int status, FormState state)
    {
        response.Send(status, WebResponse.Html, new FormPage(state, _facts, _token));
    }

    private static void Tell(WebResponse response, int status, string heading, string sentence)
    {
        response.Send(status, WebResponse.Html, new NoticePage(heading, sentence) { HasWayBack = true });
    }
}
