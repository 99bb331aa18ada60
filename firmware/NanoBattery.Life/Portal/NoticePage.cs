using NanoBattery.Web;

namespace NanoBattery.Portal;

/// <summary>A heading and a few sentences.</summary>
internal sealed class NoticePage : IWebBody
{
    private readonly string _heading;
    private readonly string[] _sentences;

    internal NoticePage(string heading, params string[] sentences)
    {
        _heading = heading;
        _sentences = sentences;
    }

    /// <summary>Whether there is a way back to the form.</summary>
    internal bool HasWayBack { get; set; }

    public void WriteTo(IWebOutput output)
    {
        HtmlWriter html = new HtmlWriter(output);
        PageFrame.Begin(html, _heading + " - nanoBattery");
        html.Raw("<h1>").Text(_heading).Raw("</h1>\n");
        for (int i = 0; i < _sentences.Length; i++)
        {
            html.Raw("<p>").Text(_sentences[i]).Raw("</p>\n");
        }

        if (HasWayBack)
        {
            html.Raw("<p><a href=\"/\">Back to the settings</a></p>\n");
        }

        PageFrame.End(html);
    }
}
