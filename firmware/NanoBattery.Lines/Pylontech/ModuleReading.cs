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

    private const int BaseStateAt = 0, PackAt = 1, CurrentAt = 2, TemperatureAt = 3, SocAt = 4, VoltageStateAt = 5;
    private const int CurrentStateAt = 6, TemperatureStateAt = 7, ChargeStateAt = 8, HealthStateAt = 9, CapacityAt = 10;
    private const int MaxPackAt = 11, ColdestCellAt = 12, HottestCellAt = 13, LowestCellAt = 14, HighestCellAt = 15;
    private const int MosAt = 16, MosStateAt = 17, SystemAlarmStateAt = 18, CellVoltageStateAt = 19;
    private const int CellTemperatureStateAt = 20, CellsAt = 21, MaxChargeAt = 22, MaxDischargeAt = 23, StatedCellsAt = 24;
    private const int CyclesAt = 25, HealthAt = 26, CellHealthStateAt = 27, CellHealthCountAt = 28, NumberCount = 29;

    // On the board a field takes 12 bytes whatever its type, and there may be sixteen modules: these share an array.
    private readonly int[] _numbers = new int[NumberCount];

    public ModuleReading(int address)
    {
        Address = address;
        for (int i = 0; i < NumberCount; i++)
        {
            _numbers[i] = Reading.Unknown;
        }
    }

    /// <summary>1 is the module whose console this is.</summary>
    public int Address { get; }

    /// <summary>One of <see cref="Pylontech.BaseState"/>.</summary>
    public int BaseState { get => _numbers[BaseStateAt]; internal set => _numbers[BaseStateAt] = value; }

    public bool IsPresent => Reading.IsKnown(BaseState) && !IsAbsent;

    /// <summary>The stack has told that no module has this address.</summary>
    public bool IsAbsent => BaseState == Pylontech.BaseState.Absent;

    /// <summary>When voltage, current, temperature, charge and their states came: with pwr or with pwr N.</summary>
    public long PowerAtMs { get; internal set; } = Never;

    /// <summary>When anything came that tells how the module is: with the table, with pwr N or with bat N.</summary>
    public long FreshAtMs => CellsAtMs > PowerAtMs ? CellsAtMs : PowerAtMs;

    public int PackMillivolts { get => _numbers[PackAt]; internal set => _numbers[PackAt] = value; }
    public int CurrentMilliamps { get => _numbers[CurrentAt]; internal set => _numbers[CurrentAt] = value; }
    public int TemperatureDecidegrees { get => _numbers[TemperatureAt]; internal set => _numbers[TemperatureAt] = value; }

    /// <summary>The module tells whole percents.</summary>
    public int SocPermille { get => _numbers[SocAt]; internal set => _numbers[SocAt] = value; }

    /// <summary>One of <see cref="StateWord"/>, as are all states below.</summary>
    public int VoltageState { get => _numbers[VoltageStateAt]; internal set => _numbers[VoltageStateAt] = value; }

    public int CurrentState { get => _numbers[CurrentStateAt]; internal set => _numbers[CurrentStateAt] = value; }
    public int TemperatureState { get => _numbers[TemperatureStateAt]; internal set => _numbers[TemperatureStateAt] = value; }
    public int ChargeState { get => _numbers[ChargeStateAt]; internal set => _numbers[ChargeStateAt] = value; }
    public int HealthState { get => _numbers[HealthStateAt]; internal set => _numbers[HealthStateAt] = value; }

    /// <summary>"Total Coulomb": the charge of a full module.</summary>
    public int CapacityMilliampHours { get => _numbers[CapacityAt]; internal set => _numbers[CapacityAt] = value; }

    /// <summary>"Max Voltage": what the module wants to be charged to at most.</summary>
    public int MaxPackMillivolts { get => _numbers[MaxPackAt]; internal set => _numbers[MaxPackAt] = value; }

    /// <summary>When the group below came, with pwr.</summary>
    public long ExtremesAtMs { get; internal set; } = Never;

    public int ColdestCellDecidegrees { get => _numbers[ColdestCellAt]; internal set => _numbers[ColdestCellAt] = value; }
    public int HottestCellDecidegrees { get => _numbers[HottestCellAt]; internal set => _numbers[HottestCellAt] = value; }
    public int LowestCellMillivolts { get => _numbers[LowestCellAt]; internal set => _numbers[LowestCellAt] = value; }
    public int HighestCellMillivolts { get => _numbers[HighestCellAt]; internal set => _numbers[HighestCellAt] = value; }

    /// <summary>Of the switching transistors; old modules do not tell it.</summary>
    public int MosDecidegrees { get => _numbers[MosAt]; internal set => _numbers[MosAt] = value; }

    public int MosState { get => _numbers[MosStateAt]; internal set => _numbers[MosStateAt] = value; }
    public int SystemAlarmState { get => _numbers[SystemAlarmStateAt]; internal set => _numbers[SystemAlarmStateAt] = value; }

    /// <summary>The worst of the cells, with pwr or with bat N.</summary>
    public int CellVoltageState { get => _numbers[CellVoltageStateAt]; internal set => _numbers[CellVoltageStateAt] = value; }

    public int CellTemperatureState { get => _numbers[CellTemperatureStateAt]; internal set => _numbers[CellTemperatureStateAt] = value; }

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
    public int CellsMilliamps { get => _numbers[CellsAt]; internal set => _numbers[CellsAt] = value; }

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
    public int MaxChargeMilliamps { get => _numbers[MaxChargeAt]; internal set => _numbers[MaxChargeAt] = value; }

    /// <summary>"Max Dischg Curr" without its sign.</summary>
    public int MaxDischargeMilliamps { get => _numbers[MaxDischargeAt]; internal set => _numbers[MaxDischargeAt] = value; }

    /// <summary>"Cell Number": what the module says it has, not what bat N shows.</summary>
    public int StatedCells { get => _numbers[StatedCellsAt]; internal set => _numbers[StatedCellsAt] = value; }

    public string? DeviceName { get; internal set; }
    public string? MainVersion { get; internal set; }
    public string? Barcode { get; internal set; }

    /// <summary>When the group below came, with stat N.</summary>
    public long StatisticsAtMs { get; internal set; } = Never;

    public int Cycles { get => _numbers[CyclesAt]; internal set => _numbers[CyclesAt] = value; }
    public int HealthPercent { get => _numbers[HealthAt]; internal set => _numbers[HealthAt] = value; }

    /// <summary>When the group below came, with soh N.</summary>
    public long CellHealthAtMs { get; internal set; } = Never;

    /// <summary>The worst of the cells.</summary>
    public int CellHealthState { get => _numbers[CellHealthStateAt]; internal set => _numbers[CellHealthStateAt] = value; }

    /// <summary>The highest "SOHCount" of the cells.</summary>
    public int CellHealthCount { get => _numbers[CellHealthCountAt]; internal set => _numbers[CellHealthCountAt] = value; }

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
