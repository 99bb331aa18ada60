using NanoBattery.Readings;
using NanoBattery.VeDirect;

namespace NanoBattery.Messages;

/// <summary>Everything a VE.Direct device says, as one flat JSON object, with words beside the numbers that stand for words.</summary>
public sealed class DeviceState
{
    // A hibernating inverter sends its text every 30 s, a monitor its history in a block of its own.
    private const int KeepMs = 60_000;

    private const int Device = 0, Product = 1, ProductId = 2, Serial = 3, Firmware = 4, Battery = 5;
    private const int Online = 6, GoodBlocks = 7, BadBlocks = 8, OutOfRange = 9, HexFrames = 10, BadHexFrames = 11;
    private const int HeadRows = 12;

    private readonly byte[] _labels;
    private readonly bool[] _isWord;
    private readonly MessageShape _shape;

    private int _namedProduct = Reading.Unknown;
    private int _namedFirmware = Reading.Unknown;

    /// <param name="kind">One of <see cref="DeviceKind"/>: it decides the keys.</param>
    /// <param name="writer">As for <see cref="MessageShape"/>.</param>
    public DeviceState(int kind, JsonWriter? writer = null)
    {
        StateRows rows = new StateRows();
        int count = 0;
        for (int row = 0; row < rows.Count; row++)
        {
            count += !rows.IsOf(row, kind) ? 0 : StateTexts.HasWords(rows.LabelAt(row)) ? 2 : 1;
        }

        _labels = new byte[count];
        _isWord = new bool[count];
        string[] paths = new string[HeadRows + count];
        int[] decimals = new int[paths.Length];
        FillHead(paths, decimals);
        count = 0;
        for (int row = 0; row < rows.Count; row++)
        {
            if (!rows.IsOf(row, kind))
            {
                continue;
            }

            _labels[count] = (byte)rows.LabelAt(row);
            paths[HeadRows + count] = rows.KeyAt(row);
            decimals[HeadRows + count] = rows.DecimalsAt(row);
            count++;
            if (StateTexts.HasWords(rows.LabelAt(row)))
            {
                _labels[count] = (byte)rows.LabelAt(row);
                _isWord[count] = true;
                paths[HeadRows + count] = rows.KeyAt(row) + "Text";
                decimals[HeadRows + count] = MessageShape.Text;
                count++;
            }
        }

        _shape = new MessageShape(paths, decimals, writer);
        _shape.PutText(Device, DeviceKind.NameOf(kind));
    }

    /// <summary>What the device is called; null until it is known.</summary>
    public string? ProductName => _shape.TextAt(Product);

    /// <summary>Its version; null until it is known.</summary>
    public string? FirmwareText => _shape.TextAt(Firmware);

    /// <param name="device">Who speaks.</param>
    /// <param name="battery">What became of the battery message, in words; null where the device is no battery monitor.</param>
    /// <param name="nowMs">Now.</param>
    /// <returns>The message, until the next call.</returns>
    public MessageShape Write(VeDirectDevice device, string? battery, long nowMs)
    {
        bool online = device.IsOnline(nowMs);
        TextFields fields = device.Fields;
        for (int i = 0; i < _labels.Length; i++)
        {
            int label = _labels[i];
            int value = online || Label.IsHistory(label) ? fields.Get(label, nowMs, KeepMs) : Reading.Unknown;
            _shape.Numbers[HeadRows + i] = IsTakenOut(label) ? Reading.Positive(value) : value;
            if (_isWord[i])
            {
                _shape.PutText(HeadRows + i, Reading.IsKnown(value) ? StateTexts.WordFor(label, value) : null);
            }
        }

        NameProduct(device, nowMs);
        LineCounters counters = device.Decoder.Counters;
        _shape.PutText(Serial, device.SerialNumber);
        _shape.PutText(Battery, battery);
        _shape.Numbers[Online] = online ? 1 : 0;
        _shape.Numbers[GoodBlocks] = counters.GoodBlocks;
        _shape.Numbers[BadBlocks] = counters.BadBlocks;
        _shape.Numbers[OutOfRange] = fields.OutOfRange;
        _shape.Numbers[HexFrames] = counters.GoodFrames;
        _shape.Numbers[BadHexFrames] = counters.BadFrames;
        _shape.Write();
        return _shape;
    }

    private static bool IsTakenOut(int label) =>
        label == Label.CE || label == Label.H1 || label == Label.H2 || label == Label.H3 || label == Label.H6;

    private static void FillHead(string[] paths, int[] decimals)
    {
        paths[Device] = "Device";
        paths[Product] = "Product";
        paths[ProductId] = "ProductId";
        paths[Serial] = "Serial";
        paths[Firmware] = "Firmware";
        paths[Battery] = "Battery";
        paths[Online] = "Online";
        paths[GoodBlocks] = "GoodBlocks";
        paths[BadBlocks] = "BadBlocks";
        paths[OutOfRange] = "OutOfRange";
        paths[HexFrames] = "HexFrames";
        paths[BadHexFrames] = "BadHexFrames";
        for (int i = Device; i <= Battery; i++)
        {
            decimals[i] = MessageShape.Text;
        }
    }

    /// <summary>Strings are made when the device changes, not for every message.</summary>
    private void NameProduct(VeDirectDevice device, long nowMs)
    {
        int product = device.ProductId;
        if (Reading.IsKnown(product) && product != _namedProduct)
        {
            _namedProduct = product;
            _shape.PutText(ProductId, HexText.Of(product));
            _shape.PutText(Product, ProductIds.NameOf(product));
            _shape.PutText(Firmware, null);
            _namedFirmware = Reading.Unknown;
        }

        if (_shape.TextAt(Product) == null)
        {
            _shape.PutText(Product, device.Model);
        }

        int fw = device.Fields.Get(Label.FW, nowMs, KeepMs);
        int fwe = device.Fields.Get(Label.Fwe, nowMs, KeepMs);
        int firmware = Reading.IsKnown(fwe) ? fwe : fw;
        if (Reading.IsKnown(firmware) && firmware != _namedFirmware)
        {
            _namedFirmware = firmware;
            _shape.PutText(Firmware, FirmwareVersion.Format(fw, fwe));
        }
    }
}
