namespace NanoBattery.Web;

/// <summary>
/// Refuses what another site makes a browser send. A name of another site that leads to this address is one of those, too.
/// </summary>
public sealed class SiteCheck
{
    private readonly string _host;

    /// <param name="host">As it stands in the browser's address line: "192.168.4.1", with a port where that is not 80.</param>
    public SiteCheck(string host)
    {
        _host = host.ToLower();
    }

    /// <summary>With http:// before it.</summary>
    public string Address => "http://" + _host + "/";

    /// <summary>Whether the client asked for this site by its own address.</summary>
    public bool IsOurs(WebRequest request) => request.Host.ToLower() == _host;

    /// <summary>
    /// Whether a change may come from where this request does. A browser names the origin of every post; who sends none is
    /// no browser, or an old one: the form's token decides.
    /// </summary>
    public bool MayChange(WebRequest request) =>
        IsOurs(request) && (request.Origin.Length == 0 || request.Origin.ToLower() == "http://" + _host);
}
