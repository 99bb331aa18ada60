namespace NanoBattery.Web;

/// <summary>The cookie that carries a session's id: no script reads it, and no other site's request has it.</summary>
internal static class SessionCookie
{
    internal const string Name = "nanobattery";

    private const string Attributes = "; HttpOnly; SameSite=Strict; Path=/";

    /// <summary>The header Set-Cookie for a session.</summary>
    internal static string Of(string id) => Name + "=" + id + Attributes;

    /// <summary>The same that takes it away.</summary>
    internal static string None => Name + "=" + Attributes + "; Max-Age=0";

    /// <returns>The id in a header Cookie; empty where there is none, or more than one.</returns>
    internal static string IdIn(string header)
    {
        string id = "";
        string[] cookies = header.Split(';');
        for (int i = 0; i < cookies.Length; i++)
        {
            string cookie = cookies[i].Trim();
            if (cookie.IndexOf(Name + "=") != 0)
            {
                continue;
            }

            if (id.Length > 0)
            {
                return "";
            }

            id = cookie.Substring(Name.Length + 1);
        }

        return id;
    }
}
