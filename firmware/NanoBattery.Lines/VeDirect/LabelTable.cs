using static NanoBattery.VeDirect.ValueShape;

namespace NanoBattery.VeDirect;

/// <summary>
/// One row a label: its name on the line, the shape of its value, and the range outside which the value is noise.
/// The 8-bit block checksum lets about one damaged block in 256 through; the range is the second look.
/// </summary>
public sealed class LabelTable
{
    // With this factor no two labels share a place in the hash table: there is never a second place to look at.
    internal const int HashFactor = 887;
    internal const int HashMask = 511;

    private readonly string[]? _names;
    private readonly byte[] _shapes = new byte[Label.Count];
    private readonly int[] _minima = new int[Label.Count];
    private readonly int[] _maxima = new int[Label.Count];
    private readonly int[] _keys = new int[Label.Count];
    private readonly ushort[] _lineSums = new ushort[Label.Count];
    private readonly byte[] _slots = new byte[HashMask + 1];

    /// <param name="keepsNames">For whoever shows them: a board has no use for them that is worth their memory.</param>
    public LabelTable(bool keepsNames = false)
    {
        _names = keepsNames ? new string[Label.Count] : null;
        Row(Label.V, "V", Number, 0, 200_000);                          // mV
        Row(Label.V2, "V2", Number, 0, 200_000);                        // mV
        Row(Label.V3, "V3", Number, 0, 200_000);                        // mV
        Row(Label.VS, "VS", Number, -1_000, 200_000);                   // mV; a SmartShunt with nothing on AUX sends -14
        Row(Label.VM, "VM", Number, 0, 200_000);                        // mV
        Row(Label.DM, "DM", Number, -1_000, 1_000);                     // per mille
        Row(Label.VPV, "VPV", Number, 0, 1_000_000);                    // mV
        Row(Label.PPV, "PPV", Number, 0, 100_000);                      // W
        Row(Label.I, "I", Number, -10_000_000, 10_000_000);             // mA, positive charges
        Row(Label.I2, "I2", Number, -10_000_000, 10_000_000);           // mA
        Row(Label.I3, "I3", Number, -10_000_000, 10_000_000);           // mA
        Row(Label.IL, "IL", Number, 0, 1_000_000);                      // mA
        Row(Label.Load, "LOAD", OnOff, 0, 1);
        Row(Label.T, "T", Number, -60, 150);                            // degC
        Row(Label.P, "P", Number, -1_000_000, 1_000_000);               // W
        Row(Label.CE, "CE", Number, -100_000_000, 100_000_000);         // mAh, negative is consumed
        Row(Label.Soc, "SOC", Number, 0, 1_000);                        // per mille
        Row(Label.Ttg, "TTG", Number, -1, 100_000);                     // min, -1 is infinite
        Row(Label.Alarm, "Alarm", OnOff, 0, 1);
        Row(Label.Relay, "Relay", OnOff, 0, 1);
        Row(Label.AR, "AR", Number, 0, 0xFFFF);                         // bits
        Row(Label.OR, "OR", Hex, 0, int.MaxValue);                      // bits
        Row(Label.Warn, "WARN", Number, 0, 0xFFFF);                     // bits
        Row(Label.H1, "H1", Number, -100_000_000, 0);                   // mAh, deepest discharge
        Row(Label.H2, "H2", Number, -100_000_000, 0);                   // mAh, last discharge
        Row(Label.H3, "H3", Number, -100_000_000, 0);                   // mAh, average discharge
        Row(Label.H4, "H4", Number, 0, 1_000_000);                      // charge cycles
        Row(Label.H5, "H5", Number, 0, 1_000_000);                      // full discharges
        Row(Label.H6, "H6", Number, -2_147_000_000, 0);                 // mAh, cumulative
        Row(Label.H7, "H7", Number, -1_000, 200_000);                   // mV, lowest
        Row(Label.H8, "H8", Number, -1_000, 200_000);                   // mV, highest
        Row(Label.H9, "H9", Number, 0, int.MaxValue);                   // s since full
        Row(Label.H10, "H10", Number, 0, 1_000_000);                    // automatic synchronisations
        Row(Label.H11, "H11", Number, 0, 1_000_000);                    // low-voltage alarms
        Row(Label.H12, "H12", Number, 0, 1_000_000);                    // high-voltage alarms
        Row(Label.H13, "H13", Number, 0, 1_000_000);                    // low aux alarms
        Row(Label.H14, "H14", Number, 0, 1_000_000);                    // high aux alarms
        Row(Label.H15, "H15", Number, -1_000, 200_000);                 // mV, aux lowest
        Row(Label.H16, "H16", Number, -1_000, 200_000);                 // mV, aux highest
        Row(Label.H17, "H17", Number, 0, 1_000_000_000);                // 0.01 kWh discharged
        Row(Label.H18, "H18", Number, 0, 1_000_000_000);                // 0.01 kWh charged
        Row(Label.H19, "H19", Number, 0, 1_000_000_000);                // 0.01 kWh, yield in all
        Row(Label.H20, "H20", Number, 0, 10_000_000);                   // 0.01 kWh, today
        Row(Label.H21, "H21", Number, 0, 100_000);                      // W, highest today
        Row(Label.H22, "H22", Number, 0, 10_000_000);                   // 0.01 kWh, yesterday
        Row(Label.H23, "H23", Number, 0, 100_000);                      // W, highest yesterday
        Row(Label.Hsds, "HSDS", Number, 0, 365);                        // day of the history
        Row(Label.Err, "ERR", Number, 0, 255);
        Row(Label.CS, "CS", Number, 0, 255);
        Row(Label.Mppt, "MPPT", Number, 0, 255);
        Row(Label.Mon, "MON", Number, -128, 127);
        Row(Label.Mode, "MODE", Number, 0, 255);
        Row(Label.Bmv, "BMV", Text, 0, int.MaxValue);
        Row(Label.FW, "FW", Hex, 0, 0xFFFF);                            // 0308 is 3.08, C208 a candidate of 2.08
        Row(Label.Fwe, "FWE", Hex, 0, 0xFFFFFF);                        // 0342FF is 3.42, 034201 its beta 01
        Row(Label.Pid, "PID", Hex, 0, 0xFFFF);
        Row(Label.Ser, "SER#", Text, 0, int.MaxValue);
        Row(Label.AcOutV, "AC_OUT_V", Number, 0, 100_000);              // 0.01 V
        Row(Label.AcOutI, "AC_OUT_I", Number, -10_000, 10_000);         // 0.1 A
        Row(Label.AcOutS, "AC_OUT_S", Number, -1_000_000, 1_000_000);   // VA
        Row(Label.DcInV, "DC_IN_V", Number, 0, 100_000);                // 0.01 V
        Row(Label.DcInI, "DC_IN_I", Number, -100_000, 100_000);         // 0.1 A
        Row(Label.DcInP, "DC_IN_P", Number, -1_000_000, 1_000_000);     // W
        Row(Label.HC, "HC#", Number, 0, int.MaxValue);
        Row(Label.CapBle, "CAP_BLE", Hex, 0, int.MaxValue);
        Row(Label.Checksum, "Checksum", Text, 0, int.MaxValue);
    }

    /// <summary>The label as it stands on the line; empty from a table that does not keep the names.</summary>
    public string NameOf(int label) => _names == null ? "" : _names[label];

    /// <summary>One of <see cref="ValueShape"/>.</summary>
    public byte ShapeOf(int label) => _shapes[label];

    /// <summary>Whether a value can be real. Unknown values are not in range.</summary>
    public bool InRange(int label, int value) => value >= _minima[label] && value <= _maxima[label];

    /// <summary>One step of the hash by which labels are found; the hash of no bytes is 0.</summary>
    internal static int Hash(int key, byte next) => key * HashFactor + next;

    /// <summary>The label of a hash, or <see cref="Label.None"/>.</summary>
    internal int Find(int key)
    {
        int label = _slots[key & HashMask];
        return _keys[label] == key ? label : Label.None;
    }

    internal int[] Keys => _keys;

    /// <summary>For the low bits of a hash the one label that it can be.</summary>
    internal byte[] Slots => _slots;

    /// <summary>The sum of CR LF, the label's bytes and TAB.</summary>
    internal ushort[] LineSums => _lineSums;

    private void Row(int label, string name, byte shape, int minimum, int maximum)
    {
        if (_names != null)
        {
            _names[label] = name;
        }

        _shapes[label] = shape;
        _minima[label] = minimum;
        _maxima[label] = maximum;

        int key = 0;
        int sum = '\r' + '\n' + '\t';
        for (int i = 0; i < name.Length; i++)
        {
            key = Hash(key, (byte)name[i]);
            sum += name[i];
        }

        _keys[label] = key;
        _lineSums[label] = (ushort)sum;
        _slots[key & HashMask] = (byte)label;
    }
}
