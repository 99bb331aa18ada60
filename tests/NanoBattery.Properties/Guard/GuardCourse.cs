using NanoBattery.Guard;
using NanoBattery.Readings;
using NanoBattery.Settings;

namespace NanoBattery.Properties;

/// <summary>How a battery fares: a reading after another, most of its values well and up to three of them at a border.</summary>
public sealed class GuardCourse
{
    /// <summary>A goal is kept longer than most holds and recoveries together, or changes all the time.</summary>
    public const int Calm = 128, Restless = 4;

    private const int GoalsAScene = 3;

    private readonly Random _random;
    private readonly int _cells;
    private readonly int _stepsAScene;
    private readonly bool _measuresCells;
    private readonly bool _hasTemperature;
    private readonly bool _hasMos;
    private readonly bool _hasCurrent;
    private readonly bool _tellsLimits;
    private readonly BorderWalk _highest, _lowest, _spread, _coldest, _hottest, _mos, _soc, _current;
    private int _active;
    private int _modules = 1;
    private int _highestAt, _lowestAt = 1;
    private int _maxCharge = Reading.Unknown, _maxDischarge = Reading.Unknown;
    private int _stops;

    public GuardCourse(Random random, BoardSettings settings, int cells, int stepsAGoal = Calm)
    {
        _random = random;
        _stepsAScene = stepsAGoal * GoalsAScene;
        _cells = cells;
        _measuresCells = random.Next(3) > 0;
        _hasTemperature = random.Next(8) > 0;
        _hasMos = random.Next(3) > 0;
        _hasCurrent = random.Next(8) > 0;
        _tellsLimits = random.Next(2) == 0;
        int maxCell = settings.NumberOf(Setting.BatteryMaxCell);
        int[] most = [settings.NumberOf(Setting.BatteryMaxCharge), -settings.NumberOf(Setting.BatteryMaxDischarge)];
        _highest = Walk(GuardInput.HighestCell, 3_310, 1_500, 4_200, maxCell, maxCell - 5, maxCell - 25, 3_400);
        _lowest = Walk(GuardInput.LowestCell, 3_300, 1_500, 4_200, 2_000, 2_500);
        _spread = Walk(GuardInput.Spread, 8, 0, 600, 10, 13, 50, 80);
        _coldest = Walk(GuardInput.Coldest, 180, -300, 600);
        _hottest = Walk(GuardInput.Hottest, 250, 0, 900);
        _mos = Walk(GuardInput.Mos, 350, 0, 1_100);
        _soc = Walk(GuardInput.Soc, 600, 0, 1_000, 800);
        int[] tooMuch = [.. most.Select(one => one / 20 * 21 + Math.Sign(one) * 2_000)];
        _current = new BorderWalk(random, stepsAGoal, -1_000_000, 1_000_000, [0, .. most, .. tooMuch]);

        ChangeScene();

        BorderWalk Walk(int input, int healthy, int least, int greatest, params int[] others) =>
            new(random, stepsAGoal, least, greatest, [healthy, .. GuardBorders.Of(settings, input, others)]);
    }

    public int Cells => _cells;

    /// <summary>The next moment, written over whatever the reading held.</summary>
    public void Write(BatteryReading reading, long nowMs, int maxAgeMs)
    {
        int dice = _random.Next();
        if (dice % _stepsAScene == 0)
        {
            ChangeScene();
        }

        reading.AtMs = nowMs;
        reading.MaxAgeMs = maxAgeMs;
        reading.PowerWatts = 0;
        reading.ModulesTaking = _modules;
        reading.ModulesGiving = _modules;
        reading.ModuleMaxChargeMilliamps = _maxCharge;
        reading.ModuleMaxDischargeMilliamps = _maxDischarge;
        reading.StopsCharging = (_stops & 1) != 0;
        reading.StopsDischarging = (_stops & 2) != 0;
        reading.SocPermille = _soc.Next(IsActive(0));
        int current = _current.Next(IsActive(1));
        reading.CurrentMilliamps = _hasCurrent ? current : Reading.Unknown;
        WriteTemperatures(reading);
        WriteCells(reading);
    }

    private bool IsActive(int walk) => (_active & 1 << walk) != 0;

    /// <summary>Every fifth scene is calm, or limits would never recover.</summary>
    private void ChangeScene()
    {
        _active = _random.Next(5) == 0 ? 0 : 1 << _random.Next(8) | 1 << _random.Next(8) | 1 << _random.Next(8);
        _highestAt = _random.Next(_cells);
        _lowestAt = (_highestAt + _random.Next(1, _cells)) % _cells;
        _modules = _random.Next(6) == 0 ? _random.Next(1, 17) : _modules;
        _stops = _random.Next(8) == 0 ? _random.Next(4) : 0;
        _maxCharge = OwnLimit();
        _maxDischarge = OwnLimit();
    }

    private int OwnLimit()
    {
        bool isKnown = _tellsLimits && _random.Next(4) > 0;
        return !isKnown ? Reading.Unknown : _random.Next(6) == 0 ? 0 : _random.Next(-1, 120_000);
    }

    private void WriteTemperatures(BatteryReading reading)
    {
        int coldest = _coldest.Next(IsActive(2));
        int hottest = Math.Max(coldest, _hottest.Next(IsActive(3)));
        int mos = _mos.Next(IsActive(4));
        int pack = _measuresCells ? (coldest + hottest) / 2 : IsActive(3) ? hottest : coldest;
        reading.TemperatureDecidegrees = _hasTemperature ? pack : Reading.Unknown;
        reading.ColdestCellDecidegrees = _hasTemperature && _measuresCells ? coldest : Reading.Unknown;
        reading.HottestCellDecidegrees = _hasTemperature && _measuresCells ? hottest : Reading.Unknown;
        reading.MosDecidegrees = _hasMos ? mos : Reading.Unknown;
    }

    private void WriteCells(BatteryReading reading)
    {
        int highest = _highest.Next(IsActive(5));
        int lowest = _lowest.Next(IsActive(6));
        int spread = _spread.Next(IsActive(7));
        if (!_measuresCells)
        {
            int mean = IsActive(6) ? lowest : highest;
            reading.PackMillivolts = mean * _cells + (_active == 0 ? 0 : _random.Next(-1, 2));
            reading.CellCount = 0;
            return;
        }

        lowest = IsActive(6) && lowest < highest ? lowest : highest - spread;
        reading.CellCount = _cells;
        Array.Fill(reading.CellMillivolts, (highest + lowest) / 2, 0, _cells);
        reading.CellMillivolts[_highestAt] = highest;
        reading.CellMillivolts[_lowestAt] = lowest;
        reading.PackMillivolts = (highest + lowest) / 2 * (_cells - 2) + highest + lowest;
    }
}
