using NanoBattery.Harness.Simulation.Registers;

namespace NanoBattery.Harness.Simulation;

/// <summary>A charger whose current a host can limit, of the sun or of the mains.</summary>
public abstract class ControlledDevice : VeDirectDevice, IHasViolations
{
    /// <summary>How long a charger believes a network that has gone quiet (velib: "60 s timeout").</summary>
    public const long LinkTimeoutMs = 60_000;

    private const int OffByMode = 4;
    private const int RestoreDefaults = 0x0004;

    private readonly List<string> _violations = [];
    private readonly ChargerKind _kind;
    private RegisterTable? _registers;
    private ExternalControl? _control;

    protected ControlledDevice(ChargerKind kind, string name, int productId, int version, string serialNumber)
        : base(name, productId, version, serialNumber) => _kind = kind;

    /// <summary>All but those that every product has: ids, version, serial number, uptime.</summary>
    public RegisterTable Registers => _registers ??= new RegisterTable(Rows(_kind), () => NowMs, LinkTimeoutMs);

    public FlashWrites FlashWrites => Registers.FlashWrites;

    /// <summary>
    /// A network with a BMS (bit 3 of 0x200E): it is remembered in flash, and the charger never again charges alone.
    /// The boot loader, and 0x0004, which restores the defaults.
    /// </summary>
    public IReadOnlyList<string> Violations => _violations;

    /// <summary>What can flow at most in 0.1 A, by the settings and by the host; 0 while it is off or has an error.</summary>
    public long EffectiveLimitDeciamps => Control.EffectiveDeciamps;

    /// <summary>True while it follows the limit that a host has written.</summary>
    public bool IsControlled => Control.IsOn;

    /// <summary>0 is none; 67 is a BMS that has gone.</summary>
    public int Error => Control.Error;

    /// <summary>What the charger gives, as it measures it.</summary>
    public abstract long Milliamps { get; }

    /// <summary>The value of 0x0201 and of the CS field.</summary>
    protected int State => (int)(Error != 0 ? ChargeStage.Fault : Charger.Stage);

    /// <summary>0x0207: switched off by its mode, or not at all.</summary>
    protected int OffReason => Registers[ChargerRows.Mode] == ChargerRows.ModeOn ? 0 : OffByMode;

    private ExternalControl Control => _control ??= new ExternalControl(Registers, obeys: _kind != ChargerKind.Lying);

    protected abstract IEnumerable<RegisterRow> Rows(ChargerKind kind);

    /// <summary>What charges behind the registers.</summary>
    protected abstract ChargeController Charger { get; }

    /// <summary>Passes on which registers have changed since it was last called.</summary>
    protected void ReportChanges(bool toHost)
    {
        foreach (var register in Registers.TakeChanges())
        {
            Apply(register);
            if (toHost && Registers.Read(register) is { } value)
            {
                Hex.Async(register, value);
            }
        }
    }

    protected sealed override RegisterValue? Read(int register) => Registers.Read(register);

    protected sealed override HexFlags Write(int register, ReadOnlySpan<byte> value)
    {
        if (register == RestoreDefaults || (register == ChargerRows.NetworkMode && value.Length > 0 && ExternalControl.IsBms(value[0])))
        {
            _violations.Add($"0x{register:X4} = 0x{Convert.ToHexString(value)}");
        }
        if (Registers[register] is null)
        {
            return base.Write(register, value);
        }
        var flags = Registers.Write(register, value);
        if (flags == HexFlags.None)
        {
            Control.Wrote(register);
        }
        return flags;
    }

    protected sealed override void EnterBoot() => _violations.Add("enter boot");

    protected sealed override void Forget() => Registers.Restart();

    private void Apply(int register)
    {
        var value = Registers[register] ?? 0;
        switch (register)
        {
            case ChargerRows.Float:
                Charger.FloatMillivolts = value * 10;
                break;
            case ChargerRows.Absorption:
                Charger.AbsorptionMillivolts = value * 10;
                break;
        }
    }
}
