using NanoBattery.Page;

namespace NanoBattery.Web.Site;

/// <summary>
/// The page itself. There is only one form of it, packed with gzip: every browser takes it. A browser that has it asks whether it
/// is still the same, and is mostly told so, without it.
/// </summary>
public sealed class PageApi
{
    private readonly PageBody _body = new PageBody();

    /// <summary>Adds /.</summary>
    public void AddTo(Router router)
    {
        router.Add("GET", "/", Send);
    }

    private void Send(WebRequest request, WebResponse response)
    {
        response.Header("ETag", PageBytes.Tag);

        // It may be kept, and not be shown before the board was asked.
        response.Header("Cache-Control", "no-cache");
        response.Header("Content-Security-Policy", PageBytes.Policy);
        if (IsAmong(request.IfNoneMatch))
        {
            response.SendNothing(304);
            return;
        }

        response.Header("Content-Encoding", "gzip");
        response.Send(200, WebResponse.Html, _body);
    }

    /// <summary>Whether a list of tags has the page's, as RFC 9110 has it in 13.1.2: a server before the board may have called it weak.</summary>
    private static bool IsAmong(string tags) => tags == "*" || tags.IndexOf(PageBytes.Tag) >= 0;
}
