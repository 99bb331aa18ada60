using NanoBattery.Network;

namespace NanoBattery.Web;

/// <summary>Stands before what not everybody may see or change, and says in words why somebody may not. For one thread.</summary>
public sealed class SessionGate
{
    /// <summary>Why nobody can log in where no password is set.</summary>
    internal const string NoPassword =
        "Nobody can change anything here, as no web.password is set. Set it in the board's portal, or by cable.";

    private readonly Sessions _sessions;
    private readonly IClock _clock;

    public SessionGate(Sessions sessions, IClock clock)
    {
        _sessions = sessions;
        _clock = clock;
    }

    /// <summary>Whether the request comes from a session.</summary>
    /// <returns>False where not: then it is refused.</returns>
    public bool MayRead(WebRequest request, WebResponse response) => Enter(request, response) != null;

    /// <summary>Whether the request comes from a session, and from the page that has its token.</summary>
    /// <returns>False where not: then it is refused.</returns>
    public bool MayChange(WebRequest request, WebResponse response)
    {
        Session? session = Enter(request, response);
        if (session == null)
        {
            return false;
        }

        bool hasToken = Secrecy.Same(request.Csrf, session.Csrf);
        if (!hasToken)
        {
            ApiAnswer.Refuse(response, 403, "The header X-CSRF is not the one of this session. Load the page anew.");
        }

        return hasToken;
    }

    /// <summary>Whether it may come from where it does.</summary>
    /// <returns>False where not: then it is refused.</returns>
    internal static bool IsOwn(WebRequest request, WebResponse response)
    {
        bool isOwn = OwnSite.Sent(request);
        if (!isOwn)
        {
            ApiAnswer.Refuse(response, 403, "Another site wanted something here. If that was you: open the board's own page.");
        }

        return isOwn;
    }

    /// <summary>The session of a request, without a word where there is none.</summary>
    internal Session? Find(WebRequest request) => _sessions.Find(SessionCookie.IdIn(request.Cookie), _clock.NowMs);

    private Session? Enter(WebRequest request, WebResponse response)
    {
        if (!IsOwn(request, response))
        {
            return null;
        }

        Session? session = Find(request);
        if (session == null)
        {
            ApiAnswer.Refuse(response, 401, _sessions.HasPassword ? "Log in first." : NoPassword);
        }

        return session;
    }
}
