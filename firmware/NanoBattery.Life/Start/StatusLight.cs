namespace NanoBattery.Start;

/// <summary>One row a state: what the light shows, and what that means. README's table is checked against this one.</summary>
public sealed class StatusLight
{
    public const int Guarding = 0, NoBroker = 1, NoReadings = 2, Setup = 3, Safe = 4, Wiping = 5;

    public const int Count = 6;

    private readonly string[]? _looks;
    private readonly int[] _litMs = new int[Count];
    private readonly int[] _darkMs = new int[Count];
    private readonly string[]? _meanings;

    /// <param name="keepsWords">For whoever shows them: a board has no use for them that is worth their memory.</param>
    public StatusLight(bool keepsWords = false)
    {
        _looks = keepsWords ? new string[Count] : null;
        _meanings = keepsWords ? new string[Count] : null;
        Row(Guarding, "a short flash every 3 s", 100, 2_900, "guards, and the broker is there");
        Row(NoBroker, "on and off each second", 1_000, 1_000, "guards, but the broker or Wi-Fi is away");
        Row(NoReadings, "four flashes a second", 125, 125, "hears nothing that it can use; the limits are 0");
        Row(Setup, "on, and off for a moment every 2 s", 1_900, 100, "the portal waits for settings");
        Row(Safe, "on", 1_000, 0, "safe mode: it crashed five times; the portal tells more");
        Row(Wiping, "flickers", 50, 50, "the button is held: the settings are wiped at 10 s");
    }

    /// <summary>What a person sees; empty where the words are not kept.</summary>
    public string LookOf(int state) => _looks == null ? "" : _looks[state];

    /// <summary>What that means; empty where the words are not kept.</summary>
    public string MeaningOf(int state) => _meanings == null ? "" : _meanings[state];

    public int LitMsOf(int state) => _litMs[state];

    public int DarkMsOf(int state) => _darkMs[state];

    /// <summary>Whether the light is on at a moment.</summary>
    /// <param name="state">One of those above.</param>
    /// <param name="nowMs">Monotonic, in milliseconds, from 0.</param>
    public bool IsLit(int state, long nowMs)
    {
        return (int)(nowMs % (_litMs[state] + _darkMs[state])) < _litMs[state];
    }

    /// <summary>What is to be shown: what a person does now, then what hinders the board most.</summary>
    /// <param name="mode">One of <see cref="BoardMode"/>.</param>
    /// <param name="warnsOfWipe">Of <see cref="Button.WarnsOfWipe"/>.</param>
    /// <param name="hasReadings">Fresh ones that the guard can use.</param>
    /// <param name="hasBroker">The broker is there.</param>
    public static int StateOf(int mode, bool warnsOfWipe, bool hasReadings, bool hasBroker)
    {
        if (warnsOfWipe)
        {
            return Wiping;
        }

        if (mode != BoardMode.Running)
        {
            return mode == BoardMode.Safe ? Safe : Setup;
        }

        return !hasReadings ? NoReadings : !hasBroker ? NoBroker : Guarding;
    }

    private void Row(int state, string look, int litMs, int darkMs, string meaning)
    {
        _litMs[state] = litMs;
        _darkMs[state] = darkMs;
        if (_looks != null && _meanings != null)
        {
            _looks[state] = look;
            _meanings[state] = meaning;
        }
    }
}
