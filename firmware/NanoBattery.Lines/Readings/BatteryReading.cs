namespace NanoBattery.Readings;

/// <summary>
/// What is known of one battery at one moment, from whichever device tells it. Any value may be <see cref="Reading.Unknown"/>.
/// Charging current is positive.
/// </summary>
public sealed class BatteryReading
{
    /// <summary>The message to the GX has room for so many cells.</summary>
    public const int MostCells = 24;

    /// <summary>When the newest values came; meaningless before <see cref="IsComplete"/> was true once.</summary>
    public long AtMs { get; set; }

    /// <summary>How old the reading may become before it says nothing any more: 10 s on a VE.Direct line.</summary>
    public int MaxAgeMs { get; set; } = Reading.FreshMs;

    public int PackMillivolts { get; set; } = Reading.Unknown;
    public int CurrentMilliamps { get; set; } = Reading.Unknown;
    public int PowerWatts { get; set; } = Reading.Unknown;
    public int SocPermille { get; set; } = Reading.Unknown;
    public int TemperatureDecidegrees { get; set; } = Reading.Unknown;
    public int MidpointMillivolts { get; set; } = Reading.Unknown;
    public int MidpointDeviationPermille { get; set; } = Reading.Unknown;

    /// <summary>Consumed since full, never negative.</summary>
    public int ConsumedMilliampHours { get; set; } = Reading.Unknown;

    public int TimeToGoSeconds { get; set; } = Reading.Unknown;

    /// <summary>How many modules answer, and how many should but do not.</summary>
    public int ModulesOnline { get; set; } = 1;

    public int ModulesOffline { get; set; }

    /// <summary>How many modules take charge; the charge limit of a module counts so many times.</summary>
    public int ModulesTaking { get; set; } = 1;

    /// <summary>How many modules give charge; the discharge limit of a module counts so many times.</summary>
    public int ModulesGiving { get; set; } = 1;

    /// <summary>What all modules together hold when they are full, where the device knows it.</summary>
    public int InstalledMilliampHours { get; set; } = Reading.Unknown;

    /// <summary>State of health.</summary>
    public int SohPercent { get; set; } = Reading.Unknown;

    /// <summary>What the device itself allows a module to be charged with.</summary>
    public int ModuleMaxChargeMilliamps { get; set; } = Reading.Unknown;

    /// <summary>What the device itself allows to be drawn from a module.</summary>
    public int ModuleMaxDischargeMilliamps { get; set; } = Reading.Unknown;

    /// <summary>What the device itself wants the pack to be charged to at most.</summary>
    public int DeviceMaxMillivolts { get; set; } = Reading.Unknown;

    /// <summary>How many of <see cref="CellMillivolts"/> are measured: 0 where the device sees only the pack.</summary>
    public int CellCount { get; set; }

    public int[] CellMillivolts { get; } = new int[MostCells];

    /// <summary>Whether the device says which cells it balances; then <see cref="CellBalances"/> holds 0 or 1 for each.</summary>
    public bool TellsBalancing { get; set; }

    public int[] CellBalances { get; } = new int[MostCells];

    /// <summary>
    /// The highest and the lowest of all cells, where there are more than <see cref="CellMillivolts"/> has room for or only
    /// these are told. Unknown where the cells themselves say it.
    /// </summary>
    public int HighestCellMillivolts { get; set; } = Reading.Unknown;

    public int LowestCellMillivolts { get; set; } = Reading.Unknown;

    /// <summary>Which cells these are, as <see cref="CellId"/> numbers them.</summary>
    public int HighestCell { get; set; } = Reading.Unknown;

    public int LowestCell { get; set; } = Reading.Unknown;

    /// <summary>The coldest and the hottest of the cells, and which they are.</summary>
    public int ColdestCellDecidegrees { get; set; } = Reading.Unknown;

    public int HottestCellDecidegrees { get; set; } = Reading.Unknown;

    public int ColdestCell { get; set; } = Reading.Unknown;

    public int HottestCell { get; set; } = Reading.Unknown;

    /// <summary>The temperature of the switching transistors.</summary>
    public int MosDecidegrees { get; set; } = Reading.Unknown;

    /// <summary>Whether the device protects itself and takes no charge.</summary>
    public bool StopsCharging { get; set; }

    /// <summary>Whether the device protects itself and gives no charge.</summary>
    public bool StopsDischarging { get; set; }

    public BatteryHistory History { get; } = new BatteryHistory();

    /// <summary>What the device itself raises.</summary>
    public AlarmLevels Alarms { get; } = new AlarmLevels();

    /// <summary>
    /// Whether there is all that a message to the GX cannot do without: voltage, power and state of charge, and each cell
    /// of a device that measures cells.
    /// </summary>
    public bool IsComplete =>
        Reading.IsKnown(PackMillivolts) && Reading.IsKnown(PowerWatts) && Reading.IsKnown(SocPermille) && HasEachCell;

    private bool HasEachCell
    {
        get
        {
            for (int i = 0; i < CellCount; i++)
            {
                if (!Reading.IsKnown(CellMillivolts[i]))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
