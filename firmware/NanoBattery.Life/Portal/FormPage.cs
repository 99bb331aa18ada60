using NanoBattery.Web;

namespace NanoBattery.Portal;

/// <summary>The page of the portal. What it shows of the board is as it was when the page was asked for.</summary>
internal sealed class FormPage : IWebBody
{
    private readonly FormState _state;
    private readonly string _token;
    private readonly string _why;
    private readonly string _version;
    private readonly string _restart;
    private readonly string _heard;
    private readonly SeenNetworks _networks;

    internal FormPage(FormState state, PortalFacts facts, string token)
    {
        _state = state;
        _token = token;
        _why = facts.Why;
        _version = facts.Version;
        _restart = facts.LastRestart;
        _heard = facts.Heard;
        _networks = facts.Networks;
    }

    public void WriteTo(IWebOutput output)
    {
        HtmlWriter html = new HtmlWriter(output);
        PageFrame.Begin(html, (_state.IsRefused ? "Not saved" : "Set up") + " - nanoBattery");
        html.Raw("<h1>nanoBattery <small>").Text(_version).Raw("</small></h1>\n<p>").Text(_why).Raw("</p>\n<dl>");
        Fact(html, "On the line", _heard);
        Fact(html, "Last restart", _restart);
        html.Raw("</dl>\n");
        Trouble(html);
        html.Raw("<form method=\"post\" action=\"/\">");
        PageFrame.Token(html, _token);
        html.Raw("\n<div class=\"two\">\n");
        Groups(html, new FieldView(html, _state, _networks));
        html.Raw("</div>\n<button>Save and restart</button></form>\n");
        Files(html);
        PageFrame.End(html);
    }

    private static void Fact(HtmlWriter html, string name, string value)
    {
        if (value.Length > 0)
        {
            html.Raw("<div><dt>").Raw(name).Raw("</dt><dd>").Text(value).Raw("</dd></div>");
        }
    }

    /// <summary>All that is wrong, with a way to each field.</summary>
    private void Trouble(HtmlWriter html)
    {
        if (!_state.IsRefused)
        {
            return;
        }

        html.Raw("<div class=\"card alarm\" role=\"alert\"><h2>Nothing was saved</h2>\n");
        if (_state.Notice.Length > 0)
        {
            html.Raw("<p>").Text(_state.Notice).Raw("</p>\n");
        }

        if (_state.PasteRefusal.Length > 0)
        {
            html.Raw("<p><a href=\"#paste\">The pasted settings</a> cannot be taken.</p>\n");
        }

        html.Raw(_state.RefusalCount > 0 ? "<ul>\n" : "");
        for (int i = 0; i < _state.Fields.Count; i++)
        {
            if (_state.RefusalOf(i).Length > 0)
            {
                html.Raw("<li><a href=\"#").Raw(FieldView.IdOf(i)).Raw("\">").Text(_state.Fields.GroupAt(i) + ": " + _state.Fields.LabelAt(i))
                    .Raw("</a></li>\n");
            }
        }

        html.Raw(_state.RefusalCount > 0 ? "</ul></div>\n" : "</div>\n");
    }

    private void Groups(HtmlWriter html, FieldView view)
    {
        for (int i = 0; i < _state.Fields.Count; i++)
        {
            bool isFirst = i == 0 || _state.Fields.GroupAt(i) != _state.Fields.GroupAt(i - 1);
            if (isFirst)
            {
                html.Raw(i == 0 ? "" : "</fieldset>\n").Raw("<fieldset><legend>").Text(_state.Fields.GroupAt(i)).Raw("</legend>\n");
            }

            view.Write(i);
        }

        html.Raw("</fieldset>\n");
    }

    private void Files(HtmlWriter html)
    {
        bool isRefused = _state.PasteRefusal.Length > 0;
        html.Raw(isRefused ? "<details open>" : "<details>").Raw("<summary>All other settings</summary>\n")
            .Raw("<p>They are in one file. <a href=\"/settings.json\">Export settings.json</a>: it has no passwords.</p>\n")
            .Raw("<form method=\"post\" action=\"/settings\" enctype=\"text/plain\">");
        PageFrame.Token(html, _token);
        html.Raw("\n<label for=\"paste\">Paste a settings.json</label>\n<textarea id=\"paste\" name=\"settings\" spellcheck=\"false\" ")
            .Raw("autocapitalize=\"none\" aria-describedby=\"hp").Raw(isRefused ? " ep\" aria-invalid=\"true\"" : "\"").Raw("></textarea>\n")
            .Raw("<p class=\"help\" id=\"hp\">It replaces all settings. Passwords that it leaves out stay.</p>\n");
        if (isRefused)
        {
            html.Raw("<p class=\"bad\" id=\"ep\">").Text(_state.PasteRefusal).Raw("</p>\n")
                .Raw("<p class=\"help\">It may hold passwords, so it is not shown here again: go back in your browser to mend it.</p>\n");
        }

        html.Raw("<button class=\"plain\">Save these and restart</button></form>\n")
            .Raw("<p><a href=\"/wipe\">Wipe all settings</a></p></details>\n");
    }
}
