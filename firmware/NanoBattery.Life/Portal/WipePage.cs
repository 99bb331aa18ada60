using NanoBattery.Web;

namespace NanoBattery.Portal;

/// <summary>Asks once more.</summary>
internal sealed class WipePage : IWebBody
{
    private readonly string _token;

    internal WipePage(string token)
    {
        _token = token;
    }

    public void WriteTo(IWebOutput output)
    {
        HtmlWriter html = new HtmlWriter(output);
        PageFrame.Begin(html, "Wipe - nanoBattery");
        html.Raw("<h1>Wipe all settings?</h1>\n<p>The board forgets the Wi-Fi, the broker, the battery and its rules, restarts, and opens ")
            .Raw("this network again. There is no way back: export the settings first if you may want them.</p>\n")
            .Raw("<form method=\"post\" action=\"/wipe\">");
        PageFrame.Token(html, _token);
        html.Raw("<button class=\"danger\">Wipe all settings</button></form>\n<p><a href=\"/\">Back, and wipe nothing</a></p>\n");
        PageFrame.End(html);
    }
}
