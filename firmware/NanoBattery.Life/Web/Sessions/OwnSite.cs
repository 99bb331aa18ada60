namespace NanoBattery.Web;

/// <summary>
/// Tells what the board's own page sends from what another site makes a browser send, under whatever name or address the
/// browser found the board. Of a name of another site that leads here the browser has no cookie of the board's.
/// </summary>
public static class OwnSite
{
    private const string Plain = "http://", Encrypted = "https://";

    /// <summary>
    /// Whether the request comes from where it goes to. A browser names the origin of every post; who sends none is no browser,
    /// or an old one: the session's token decides.
    /// </summary>
    public static bool Sent(WebRequest request)
    {
        string host = request.Host.ToLower();
        string origin = request.Origin.ToLower();

        // Somebody may have put a server with TLS before the board.
        return IsHost(host) && (origin.Length == 0 || origin == Plain + host || origin == Encrypted + host);
    }

    /// <summary>A name or an address, maybe with a port, and once.</summary>
    private static bool IsHost(string host)
    {
        for (int i = 0; i < host.Length; i++)
        {
            bool isLetter = (host[i] >= 'a' && host[i] <= 'z') || (host[i] >= '0' && host[i] <= '9');
            if (!isLetter && ".-_:[]".IndexOf(host[i]) < 0)
            {
                return false;
            }
        }

        return host.Length > 0;
    }
}
