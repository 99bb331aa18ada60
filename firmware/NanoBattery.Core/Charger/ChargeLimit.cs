using NanoBattery.Readings;
using NanoBattery.Settings;

namespace NanoBattery.Charger;

/// <summary>
/// Which charge current is wanted now, and on whose word: what was asked for, as long as it holds; else the default of the
/// settings; or nobody's, and the charger is left alone. Within the device's bounds and the settings'.
/// </summary>
public sealed class ChargeLimit
{
    private const int Nobody = 0, Asked = 1, Default = 2, Expired = 3, BrokerLost = 4, BelowMinimum = 5, AboveMaximum = 6, AboveSettings = 7;

    private readonly int _settingsMaximum;
    private readonly int _default;
    private readonly long _ttlMs;
    private readonly bool _defaultsOnLoss;
    private int _asked = Reading.Unknown;
    private long _askedMs;
    private bool _isLost;
    private int _source = Nobody;

    internal ChargeLimit(BoardSettings settings)
    {
        _settingsMaximum = settings.NumberOf(Setting.ChargerMax);
        _default = settings.NumberOf(Setting.ChargerDefault);
        _ttlMs = settings.NumberOf(Setting.ChargerTtl) * 1_000L;
        _defaultsOnLoss = settings.TextOf(Setting.ChargerOnLoss) == "default";
    }

    /// <summary>mA; unknown where nobody wants any.</summary>
    public int Milliamps { get; private set; } = Reading.Unknown;

    /// <summary>Whose word it is, and what became of it.</summary>
    public string Source
    {
        get
        {
            // On the board each use of a text makes a block, and it is decided in each step but told now and then.
            switch (_source)
            {
                case Asked: return "asked";
                case Default: return "default";
                case Expired: return "default: the time to live is over";
                case BrokerLost: return "default: the broker is lost";
                case BelowMinimum: return "asked; raised to the device's minimum";
                case AboveMaximum: return "asked; lowered to the device's maximum";
                case AboveSettings: return "asked; lowered to charger.maxCurrentA";
                default: return "the charger's own";
            }
        }
    }

    /// <summary>What was asked last, mA; unknown where nothing was.</summary>
    public int AskedMilliamps => _asked;

    /// <summary>Why the last command was refused, or null.</summary>
    public string? Refusal { get; internal set; }

    internal void Ask(int milliamps, long nowMs)
    {
        _asked = milliamps;
        _askedMs = nowMs;
        Refusal = null;
    }

    /// <summary>Whether the broker is there: without it nobody can ask for less.</summary>
    internal void NoteBroker(bool isThere) => _isLost = !isThere;

    /// <param name="minimum">Of the device, mA; 0 where it has none.</param>
    /// <param name="maximum">Of the device, mA; unknown where it did not tell.</param>
    /// <param name="nowMs">Now.</param>
    internal void Decide(int minimum, int maximum, long nowMs)
    {
        bool isExpired = _ttlMs > 0 && nowMs - _askedMs >= _ttlMs;
        bool isLost = _isLost && _defaultsOnLoss;
        if (!Reading.IsKnown(_asked) || isExpired || isLost)
        {
            Milliamps = _default > 0 ? Within(_default, minimum, maximum) : Reading.Unknown;
            _source = !Reading.IsKnown(Milliamps) ? Nobody : !Reading.IsKnown(_asked) ? Default : isExpired ? Expired : BrokerLost;
            return;
        }

        Milliamps = Within(_asked, minimum, maximum);
        _source = Milliamps == _asked ? Asked
            : Milliamps > _asked ? BelowMinimum
            : Milliamps == _settingsMaximum ? AboveSettings
            : AboveMaximum;
    }

    private int Within(int milliamps, int minimum, int maximum)
    {
        milliamps = milliamps < minimum ? minimum : milliamps;
        milliamps = Reading.IsKnown(maximum) && milliamps > maximum ? maximum : milliamps;
        return _settingsMaximum > 0 && milliamps > _settingsMaximum ? _settingsMaximum : milliamps;
    }
}
