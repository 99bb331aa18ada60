namespace NanoBattery.Harness.Simulation;

/// <summary>Bulk until the voltage is reached, absorption until the current tails off, float until the pack sags.</summary>
/// <param name="pack">What is charged.</param>
/// <param name="absorptionCellMillivolts">How far: a charger that obeys nobody may have a higher number here.</param>
public sealed class ChargeController(IPack pack, int absorptionCellMillivolts = ChargeController.UsualAbsorptionCellMillivolts)
{
    /// <summary>What such chargers are set to.</summary>
    public const int UsualAbsorptionCellMillivolts = 3550;

    private const int FloatCellMillivolts = 3375;
    private const int RebulkCellMillivolts = 3300;
    private const int LongestAbsorptionSeconds = 2 * 3600;
    private const int TailSeconds = 120;
    private const int RebulkSeconds = 60;

    private int _absorptionSeconds;
    private int _conditionSeconds;

    public ChargeStage Stage { get; private set; }

    /// <summary>True where the voltage, not the source, sets the current.</summary>
    public bool IsLimited { get; private set; }

    public double Milliamps { get; private set; }

    public double AbsorptionMillivolts { get; set; } = (double)pack.Cells * absorptionCellMillivolts;

    public double FloatMillivolts { get; set; } = (double)pack.Cells * FloatCellMillivolts;

    /// <summary>One second, with what the source could give and what loads take before the pack gets any.</summary>
    public void Step(double availableMilliamps, double loadMilliamps)
    {
        if (availableMilliamps <= 0)
        {
            Stage = ChargeStage.Off;
            Milliamps = 0;
            IsLimited = false;
            return;
        }
        if (Stage == ChargeStage.Off)
        {
            Enter(ChargeStage.Bulk);
        }
        var target = Stage == ChargeStage.Float ? FloatMillivolts : AbsorptionMillivolts;
        var allowed = Math.Max(0, loadMilliamps + (target - pack.OpenCircuitMillivolts) / pack.ResistanceOhms);
        IsLimited = allowed < availableMilliamps;
        Milliamps = Math.Min(availableMilliamps, allowed);
        Proceed(Milliamps - loadMilliamps);
    }

    private void Proceed(double packMilliamps)
    {
        switch (Stage)
        {
            case ChargeStage.Bulk when IsLimited:
                Enter(ChargeStage.Absorption);
                break;
            case ChargeStage.Absorption:
                _absorptionSeconds += IsLimited ? 1 : 0;
                var tailed = IsLimited && packMilliamps < pack.CapacityMilliampHours * 0.02;
                if (Held(tailed, TailSeconds) || _absorptionSeconds > LongestAbsorptionSeconds)
                {
                    Enter(ChargeStage.Float);
                }
                break;
            case ChargeStage.Float:
                if (Held(pack.Millivolts < pack.Cells * RebulkCellMillivolts, RebulkSeconds))
                {
                    Enter(ChargeStage.Bulk);
                }
                break;
        }
    }

    private bool Held(bool condition, int seconds)
    {
        _conditionSeconds = condition ? _conditionSeconds + 1 : 0;
        return _conditionSeconds >= seconds;
    }

    private void Enter(ChargeStage stage)
    {
        Stage = stage;
        _absorptionSeconds = 0;
        _conditionSeconds = 0;
    }
}
