using NanoBattery.Web;

namespace NanoBattery.Portal;

/// <summary>What all pages begin and end with.</summary>
internal static class PageFrame
{
    internal static void Begin(HtmlWriter html, string title)
    {
        html.Raw("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
            .Raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>").Text(title)
            .Raw("</title>\n<style>\n").Raw(PageStyle.Colours).Raw("\n").Raw(PageStyle.Layout).Raw("\n").Raw(PageStyle.Fields).Raw("\n")
            .Raw(PageStyle.Buttons).Raw("\n</style></head>\n<body><main>\n");
    }

    internal static void End(HtmlWriter html)
    {
        html.Raw("</main></body></html>\n");
    }

    internal static void Token(HtmlWriter html, string token)
    {
        html.Raw("<input type=\"hidden\" name=\"").Raw(FormChange.Token).Raw("\" value=\"").Text(token).Raw("\">");
    }
}
