using NanoBattery.Network;

namespace NanoBattery.Web;

/// <summary>Log-in and log-out. Each log-in gets an id of its own: one that a client brings along is never taken over.</summary>
public sealed class SessionApi
{
    private readonly Sessions _sessions;
    private readonly SessionGate _gate;
    private readonly IClock _clock;

    public SessionApi(Sessions sessions, SessionGate gate, IClock clock)
    {
        _sessions = sessions;
        _gate = gate;
        _clock = clock;
    }

    /// <summary>Adds /api/login, /api/logout and /api/session.</summary>
    public void AddTo(Router router)
    {
        router.Add("POST", "/api/login", LogIn);
        router.Add("POST", "/api/logout", LogOut);
        router.Add("GET", "/api/session", Tell);
    }

    private void LogIn(WebRequest request, WebResponse response)
    {
        if (!SessionGate.IsOwn(request, response))
        {
            return;
        }

        if (!_sessions.HasPassword)
        {
            ApiAnswer.Refuse(response, 403, SessionGate.NoPassword);
            return;
        }

        JsonFields? fields = IsTooEarly(response) ? null : ApiAnswer.Read(request, response);
        if (fields == null)
        {
            return;
        }

        int field = fields.Find("password");
        if (field < 0 || fields.Count > 1 || !fields.IsText(field))
        {
            ApiAnswer.Refuse(response, 400, "This takes {\"password\":\"...\"}.");
            return;
        }

        Session? session = _sessions.LogIn(fields.ValueAt(field), SessionCookie.IdIn(request.Cookie), _clock.NowMs);
        if (session == null)
        {
            ApiAnswer.Refuse(response, 401, "This is not the password of this board.");
            return;
        }

        response.Header("Set-Cookie", SessionCookie.Of(session.Id));
        response.Send(200, WebResponse.Json, new TextBody("{\"ok\":true,\"csrf\":\"" + session.Csrf + "\"}\n"));
    }

    private bool IsTooEarly(WebResponse response)
    {
        int seconds = (int)((_sessions.WaitMs(_clock.NowMs) + 999) / 1_000);
        if (seconds > 0)
        {
            response.Header("Retry-After", seconds.ToString());
            ApiAnswer.Refuse(response, 429, "Too many wrong passwords came. Wait " + seconds + " s, then try again.");
        }

        return seconds > 0;
    }

    private void LogOut(WebRequest request, WebResponse response)
    {
        if (!_gate.MayChange(request, response))
        {
            return;
        }

        Session? session = _gate.Find(request);
        if (session != null)
        {
            _sessions.LogOut(session);
        }

        response.Header("Set-Cookie", SessionCookie.None);
        ApiAnswer.Agree(response, 200);
    }

    /// <summary>A page that is loaded anew has lost its token, and has its cookie still.</summary>
    private void Tell(WebRequest request, WebResponse response)
    {
        if (!SessionGate.IsOwn(request, response))
        {
            return;
        }

        Session? session = _gate.Find(request);
        string csrf = session == null ? "null" : "\"" + session.Csrf + "\"";
        response.Send(
            200, WebResponse.Json,
            new TextBody("{\"hasPassword\":" + (_sessions.HasPassword ? "true" : "false") + ",\"csrf\":" + csrf + "}\n"));
    }
}
