using NanoBattery.Readings;
using NanoBattery.Serial;

namespace NanoBattery.VeDirect;

/// <summary>The device at the other end of a VE.Direct line: who it is and what it last said.</summary>
public sealed class VeDirectDevice : IVeDirectListener
{
    // Old BMVs send no PID: after so many blocks without one the labels alone tell the kind.
    private const int BlocksWithoutProduct = 4;

    private readonly SerialIntake _intake;
    private readonly Repeated _product = new Repeated();
    private readonly Repeated _serial = new Repeated();
    private readonly Repeated _model = new Repeated();
    private int _blocksWithoutProduct;
    private long _nowMs;

    public VeDirectDevice()
    {
        Decoder = new VeDirectDecoder(this);
        _intake = new SerialIntake(Decoder);
    }

    public VeDirectDecoder Decoder { get; }

    /// <summary>What is asked of the device in HEX, if anybody asks.</summary>
    public HexTalk Talk { get; } = new HexTalk();

    public TextFields Fields { get; } = new TextFields();

    /// <summary>One of <see cref="DeviceKind"/>; <see cref="DeviceKind.Unknown"/> until the device is sure.</summary>
    public int Kind { get; private set; }

    /// <summary>The believed product id, or <see cref="Reading.Unknown"/>.</summary>
    public int ProductId => _product.Value;

    /// <summary>The believed serial number, or null.</summary>
    public string? SerialNumber { get; private set; }

    /// <summary>The model as old monitors write it, or null.</summary>
    public string? Model { get; private set; }

    /// <summary>Counts the blocks taken in: another number than before means news.</summary>
    public int BlocksTaken { get; private set; }

    /// <summary>When the last good block came; meaningless before there was one.</summary>
    public long LastBlockMs { get; private set; }

    /// <summary>Whether a good block came within the last 10 s.</summary>
    public bool IsOnline(long nowMs) => BlocksTaken > 0 && nowMs - LastBlockMs <= Reading.FreshMs;

    /// <summary>Reads what the line has, without waiting.</summary>
    public void Read(ISerialLink link, long nowMs)
    {
        _nowMs = nowMs;
        _intake.Read(link, nowMs);
    }

    public void BlockReceived(TextBlock block)
    {
        if (!IsFromThisDevice(block))
        {
            return;
        }

        NoteNames(block);
        Fields.Merge(block, Decoder.Labels, _nowMs);
        LastBlockMs = _nowMs;
        BlocksTaken++;
        if (Kind == DeviceKind.Unknown)
        {
            Kind = Recognise();
        }
    }

    /// <summary>The text carries all that is published; a frame may be the answer to a question.</summary>
    public void FrameReceived(HexFrame frame)
    {
        Talk.Take(frame);
    }

    private bool IsFromThisDevice(TextBlock block)
    {
        int product = ProductIn(block);
        if (!Reading.IsKnown(product))
        {
            _blocksWithoutProduct++;
            return true;
        }

        bool wasAnother = Reading.IsKnown(_product.Value);
        if (_product.Observe(product) && wasAnother)
        {
            BecomeAnother();
        }

        return !Reading.IsKnown(_product.Value) || product == _product.Value;
    }

    private static int ProductIn(TextBlock block)
    {
        for (int i = 0; i < block.Count; i++)
        {
            if (block.LabelAt(i) == Label.Pid)
            {
                return block.ValueAt(i);
            }
        }

        return Reading.Unknown;
    }

    private void NoteNames(TextBlock block)
    {
        for (int i = 0; i < block.Count; i++)
        {
            int label = block.LabelAt(i);
            if (label == Label.Ser && _serial.Observe(block.ValueAt(i)))
            {
                SerialNumber = block.Serial.ToString();
            }
            else if (label == Label.Bmv && _model.Observe(block.ValueAt(i)))
            {
                Model = block.Model.ToString();
            }
        }
    }

    private void BecomeAnother()
    {
        Fields.Clear();
        Kind = DeviceKind.Unknown;
        _serial.Forget();
        _model.Forget();
        SerialNumber = null;
        Model = null;
    }

    private int Recognise()
    {
        if (Reading.IsKnown(_product.Value))
        {
            int kind = DeviceKind.OfProduct(_product.Value);
            return kind == DeviceKind.Unknown ? KindByLabels() : kind;
        }

        return _blocksWithoutProduct >= BlocksWithoutProduct && !Fields.Has(Label.Pid) ? KindByLabels() : DeviceKind.Unknown;
    }

    private int KindByLabels()
    {
        if (Fields.Has(Label.Soc) || Fields.Has(Label.CE))
        {
            return DeviceKind.Shunt;
        }

        if (Fields.Has(Label.PPV) || Fields.Has(Label.VPV))
        {
            return DeviceKind.Mppt;
        }

        if (Fields.Has(Label.AcOutV))
        {
            return DeviceKind.Inverter;
        }

        if (Fields.Has(Label.DcInV))
        {
            return DeviceKind.BuckBoost;
        }

        return Fields.Has(Label.V) && Fields.Has(Label.CS) ? DeviceKind.Charger : DeviceKind.Unknown;
    }
}
