using NanoBattery.Settings;

namespace NanoBattery.Start;

/// <summary>
/// Sees that each part of the program goes round, whichever way it stopped: a thread that died beats no more than one that
/// hangs. The parts note their beats from their own threads; <see cref="Step"/> has a thread of its own.
/// </summary>
public sealed class Supervisor
{
    /// <summary>Five readings of one second. The step of a guard takes milliseconds.</summary>
    public const int GuardLimitMs = 5_000;

    /// <summary>
    /// More than a connection may take that goes wrong at every stage: Wi-Fi is waited for 30 s; DNS some 20 s; a TCP connection
    /// has no limit but that of its four repeated requests, 45 s; TLS another 20 s; M2Mqtt waits 30 s for the broker's word.
    /// These are 145 s.
    /// </summary>
    public const int NetworkLimitMs = 180_000;

    /// <summary>A page to a phone at the edge of the radio's reach takes seconds.</summary>
    public const int PortalLimitMs = 60_000;

    private static readonly int[] LimitsMs = { GuardLimitMs, NetworkLimitMs, PortalLimitMs };
    private static readonly string[] Names = { "The guard's loop", "The network's loop", "The portal" };

    private readonly bool _isGuarding;
    private readonly int[] _beats = new int[Part.Count];
    private readonly bool[] _isWatched = new bool[Part.Count];
    private readonly StillTime[] _still = new StillTime[Part.Count];

    /// <param name="mode">One of <see cref="BoardMode"/>: the guard and the network are watched where there is one, else the
    /// portal, which is then all that the board is for.</param>
    public Supervisor(int mode)
    {
        _isGuarding = mode == BoardMode.Running;
        _isWatched[Part.Guard] = true;
        _isWatched[Part.Network] = _isGuarding;
        for (int i = 0; i < Part.Count; i++)
        {
            _still[i] = new StillTime();
        }
    }

    /// <summary>Counts the steps: the supervisor's own beat, for <see cref="WatchdogFeed"/>.</summary>
    public int Beats { get; private set; }

    /// <summary>A part has gone round. From then on it is watched.</summary>
    /// <param name="part">One of <see cref="Part"/>. It needs no time: the supervisor takes its own.</param>
    public void Note(int part)
    {
        // A 32-bit count is written at once; a time in milliseconds would not be.
        _beats[part]++;
        _isWatched[part] = true;
    }

    /// <summary>A part has ended as it should, such as a portal that was closed.</summary>
    public void Rest(int part)
    {
        _isWatched[part] = false;
    }

    /// <summary>Whether a part stands still. A portal that does is only noted while the board guards.</summary>
    public bool StandsStill(int part) => _isWatched[part] && _still[part].Ms > LimitsMs[part];

    /// <summary>To be called a few times a second.</summary>
    /// <param name="nowMs">Monotonic, in milliseconds; never the time of day.</param>
    /// <returns>Why the board has to restart, or null.</returns>
    public string? Step(long nowMs)
    {
        Beats++;
        string? reason = null;
        for (int part = Part.Count - 1; part >= 0; part--)
        {
            _still[part].Step(_isWatched[part] ? _beats[part] : Beats, nowMs);
            if (StandsStill(part) && !(_isGuarding && part == Part.Portal))
            {
                int tenths = (int)(_still[part].Ms / 100);
                reason = Names[part] + " stood still for " + DecimalText.OfThousandths(tenths * 100) + " s";
            }
        }

        return reason;
    }
}
