using NanoBattery.Portal;

namespace NanoBattery.Web;

/// <summary>
/// Who has logged in with the board's one password: four at most, each until it was not used for half an hour. Not for two
/// threads at once.
/// </summary>
public sealed class Sessions
{
    /// <summary>How many there are at once. One more ends the one that was not used for longest.</summary>
    public const int Most = 4;

    /// <summary>Unused for so long a session ends, ms.</summary>
    public const int IdleMs = 1_800_000;

    // 130 bits.
    private const int IdLetters = 26;

    private readonly Session[] _sessions = new Session[Most];
    private readonly GuessLimit _guesses = new GuessLimit();
    private readonly string _password;
    private readonly EntropyPool _pool;

    /// <param name="password">Of web.password; empty lets nobody in.</param>
    /// <param name="pool">Where ids and tokens come from.</param>
    public Sessions(string password, EntropyPool pool)
    {
        _password = password;
        _pool = pool;
        for (int i = 0; i < Most; i++)
        {
            _sessions[i] = new Session();
        }
    }

    /// <summary>Whether anybody can log in at all.</summary>
    public bool HasPassword => _password.Length > 0;

    /// <summary>How long nobody may try, ms; 0 where somebody may.</summary>
    public long WaitMs(long nowMs) => _guesses.WaitMs(nowMs);

    /// <summary>Lets somebody in, under an id that was never used before.</summary>
    /// <param name="password">What was typed.</param>
    /// <param name="oldId">What the client brought along; the session of this id ends, if it is one.</param>
    /// <param name="nowMs">Steady milliseconds.</param>
    /// <returns>Null where the password is wrong, or not even looked at as somebody has to wait.</returns>
    public Session? LogIn(string password, string oldId, long nowMs)
    {
        if (!HasPassword || WaitMs(nowMs) > 0)
        {
            return null;
        }

        if (!Secrecy.Same(password, _password))
        {
            _guesses.Fail(nowMs);
            return null;
        }

        _guesses.Succeed();
        Find(oldId, nowMs)?.Close();
        Session session = Vacant(nowMs);
        session.Open(EasyText.Of(_pool, IdLetters), EasyText.Of(_pool, IdLetters), nowMs);
        return session;
    }

    /// <summary>Finds a session by its id, and notes that it was used. All are compared, so that the time tells nothing.</summary>
    /// <returns>Null where there is none, or none any more.</returns>
    public Session? Find(string id, long nowMs)
    {
        Session? found = null;
        for (int i = 0; i < Most; i++)
        {
            Expire(_sessions[i], nowMs);
            if (Secrecy.Same(id, _sessions[i].Id) && _sessions[i].IsOpen)
            {
                found = _sessions[i];
            }
        }

        found?.Use(nowMs);
        return found;
    }

    /// <summary>Ends a session: its id is of no more use to anybody.</summary>
    public void LogOut(Session session)
    {
        session.Close();
    }

    private Session Vacant(long nowMs)
    {
        Session oldest = _sessions[0];
        for (int i = 0; i < Most; i++)
        {
            Expire(_sessions[i], nowMs);
            if (oldest.IsOpen && (!_sessions[i].IsOpen || _sessions[i].UsedMs < oldest.UsedMs))
            {
                oldest = _sessions[i];
            }
        }

        return oldest;
    }

    private static void Expire(Session session, long nowMs)
    {
        if (nowMs - session.UsedMs >= IdleMs)
        {
            session.Close();
        }
    }
}
