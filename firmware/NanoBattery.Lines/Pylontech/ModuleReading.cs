using NanoBattery.Readings;

namespace NanoBattery.Pylontech;

/// <summary>
/// What is known of one module, group by group as the replies bring it. Any value may be <see cref="Reading.Unknown"/>,
/// and a group that never came has the time <see cref="Never"/>. Charging current is positive.
/// </summary>
public sealed class ModuleReading
{
    public const int MostCells = BatteryReading.MostCells;

    /// <summary>Long before any time, and yet not so long that the difference to a time would not fit.</summary>
    public const long Never = long.MinValue / 4;

    public ModuleReading(int address)
    {
        Address = address;
    }

    /// <summary>1 is the module whose console this is.</summary>
    public int Address { get; }

    /// <summary>One of <see cref="Pylontech.BaseState"/>.</summary>
    public int BaseState { get; internal set; } = Reading.Unknown;

    public bool IsPresent => Reading.IsKnown(BaseState) && !IsAbsent;

    /// <summary>The stack has told that no module has this address.</summary>
    public bool IsAbsent => BaseState == Pylontech.BaseState.Absent;

    /// <summary>When voltage, current, temperature, charge and their states came: with pwr or with pwr N.</summary>
    public long PowerAtMs { get; internal set; } = Never;

    /// <summary>When anything came that tells how the module is: with the table, with pwr N or with bat N.</summary>
    public long FreshAtMs => CellsAtMs > PowerAtMs ? CellsAtMs : PowerAtMs;

    public int PackMillivolts { get; internal set; } = Reading.Unknown;
    public int CurrentMilliamps { get; internal set; } = Reading.Unknown;
    public int TemperatureDecidegrees { get; internal set; } = Reading.Unknown;

    /// <summary>The module tells whole percents.</summary>
    public int SocPermille { get; internal set; } = Reading.Unknown;

    /// <summary>One of <see cref="StateWord"/>, as are all states below.</summary>
    public int VoltageState { get; internal set; } = Reading.Unknown;

    public int CurrentState { get; internal set; } = Reading.Unknown;
    public int TemperatureState { get; internal set; } = Reading.Unknown;
    public int ChargeState { get; internal set; } = Reading.Unknown;
    public int HealthState { get; internal set; } = Reading.Unknown;

    /// <summary>"Total Coulomb": the charge of a full module.</summary>
    public int CapacityMilliampHours { get; internal set; } = Reading.Unknown;

    /// <summary>"Max Voltage": what the module wants to be charged to at most.</summary>
    public int MaxPackMillivolts { get; internal set; } = Reading.Unknown;

    /// <summary>When the group below came, with pwr.</summary>
    public long ExtremesAtMs { get; internal set; } = Never;

    public int ColdestCellDecidegrees { get; internal set; } = Reading.Unknown;
    public int HottestCellDecidegrees { get; internal set; } = Reading.Unknown;
    public int LowestCellMillivolts { get; internal set; } = Reading.Unknown;
    public int HighestCellMillivolts { get; internal set; } = Reading.Unknown;

    /// <summary>Of the switching transistors; old modules do not tell it.</summary>
    public int MosDecidegrees { get; internal set; } = Reading.Unknown;

    public int MosState { get; internal set; } = Reading.Unknown;
    public int SystemAlarmState { get; internal set; } = Reading.Unknown;

    /// <summary>The worst of the cells, with pwr or with bat N.</summary>
    public int CellVoltageState { get; internal set; } = Reading.Unknown;

    public int CellTemperatureState { get; internal set; } = Reading.Unknown;

    /// <summary>When the events came, with pwr N.</summary>
    public long EventsAtMs { get; internal set; } = Never;

    /// <summary>Whether the module told the two words below; a US3000D tells names instead.</summary>
    public bool HasEvents { get; internal set; }

    /// <summary>Bits of <see cref="EventWord.BatEvents"/>.</summary>
    public uint BatEvents { get; internal set; }

    /// <summary>Bits of <see cref="EventWord.PowerEvents"/>.</summary>
    public uint PowerEvents { get; internal set; }

    public bool HasSystemFaults { get; internal set; }

    /// <summary>Bits of <see cref="EventWord.SystemFault"/>.</summary>
    public uint SystemFaults { get; internal set; }

    /// <summary>What the names beside the words raise.</summary>
    public AlarmLevels NamedAlarms { get; } = new AlarmLevels();

    /// <summary>What the names beside the words stop: <see cref="Stops"/>.</summary>
    public int NamedStops { get; internal set; }

    /// <summary>When the cells came, with bat N.</summary>
    public long CellsAtMs { get; internal set; } = Never;

    /// <summary>The current in the rows of the cells; unknown where they have none.</summary>
    public int CellsMilliamps { get; internal set; } = Reading.Unknown;

    public int CellCount { get; internal set; }

    /// <summary>The first <see cref="CellCount"/> are measured.</summary>
    public int[] CellMillivolts { get; } = new int[MostCells];

    /// <summary>Neighbours share a sensor: they come in groups of five or so.</summary>
    public int[] CellDecidegrees { get; } = new int[MostCells];

    /// <summary>Whether the module says which cells it balances.</summary>
    public bool TellsBalancing { get; internal set; }

    public bool[] CellBalances { get; } = new bool[MostCells];

    /// <summary>When the group below came, with info N.</summary>
    public long InfoAtMs { get; internal set; } = Never;

    /// <summary>"Max Charge Curr" without its sign.</summary>
    public int MaxChargeMilliamps { get; internal set; } = Reading.Unknown;

    /// <summary>"Max Dischg Curr" without its sign.</summary>
    public int MaxDischargeMilliamps { get; internal set; } = Reading.Unknown;

    /// <summary>"Cell Number": what the module says it has, not what bat N shows.</summary>
    public int StatedCells { get; internal set; } = Reading.Unknown;

    public string? DeviceName { get; internal set; }
    public string? MainVersion { get; internal set; }
    public string? Barcode { get; internal set; }

    /// <summary>When the group below came, with stat N.</summary>
    public long StatisticsAtMs { get; internal set; } = Never;

    public int Cycles { get; internal set; } = Reading.Unknown;
    public int HealthPercent { get; internal set; } = Reading.Unknown;

    /// <summary>When the group below came, with soh N.</summary>
    public long CellHealthAtMs { get; internal set; } = Never;

    /// <summary>The worst of the cells.</summary>
    public int CellHealthState { get; internal set; } = Reading.Unknown;

    /// <summary>The highest "SOHCount" of the cells.</summary>
    public int CellHealthCount { get; internal set; } = Reading.Unknown;

    /// <summary>How many cells there are, as far as anything has told; 0 where nothing has. What was shown goes before what was said.</summary>
    public int KnownCells => CellCount > 0 ? CellCount : Reading.IsKnown(StatedCells) ? StatedCells : 0;

    public int CellSumMillivolts
    {
        get
        {
            int sum = 0;
            for (int i = 0; i < CellCount; i++)
            {
                sum += CellMillivolts[i];
            }

            return sum;
        }
    }
}
