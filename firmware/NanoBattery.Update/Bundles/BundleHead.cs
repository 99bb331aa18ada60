using System;

namespace NanoBattery.Update;

/// <summary>Collects a bundle's head from bytes in any pieces, and refuses it at the first field that is wrong.</summary>
public sealed class BundleHead
{
    private readonly byte[] _bytes = new byte[BundleFormat.LongestHead];
    private readonly HeadFields _fields;
    private Manifest _manifest = new Manifest();
    private int _count;
    private int _needed;
    private int _parts;
    private int _nameAt;
    private HeadStep _step;

    public BundleHead()
    {
        _fields = new HeadFields(_bytes);
        Clear();
    }

    /// <summary>Why it is not taken.</summary>
    public Refusal Refusal { get; private set; }

    public bool IsComplete => _step == HeadStep.Done;

    /// <summary>What it says, once it is complete.</summary>
    public Manifest Manifest => _manifest;

    /// <summary>The head as it came: its first <see cref="Manifest.HeadLength"/> bytes, once it is complete.</summary>
    public byte[] Bytes => _bytes;

    /// <summary>How much of the bundle the length in its head says there is; 0 where that has not come yet.</summary>
    public int BundleLength => _step > HeadStep.Fields ? _manifest.BundleLength : 0;

    public void Clear()
    {
        _manifest = new Manifest();
        Refusal = Refusal.None;
        _count = 0;
        _parts = 0;
        _step = HeadStep.Magic;
        _needed = BundleFormat.LengthAt;
    }

    /// <summary>Takes what belongs to the head.</summary>
    /// <returns>How many bytes were taken; fewer than there are where the head ends.</returns>
    public int Take(byte[] buffer, int offset, int count)
    {
        int taken = 0;
        while (Refusal == Refusal.None && _step != HeadStep.Done)
        {
            int some = _needed - _count;
            some = some < count - taken ? some : count - taken;
            Array.Copy(buffer, offset + taken, _bytes, _count, some);
            _count += some;
            taken += some;
            if (_count < _needed)
            {
                break;
            }

            Refusal = Next();
        }

        return taken;
    }

    private Refusal Next()
    {
        switch (_step)
        {
            case HeadStep.Magic:
                return ReadMagic();

            case HeadStep.Fields:
                return ReadFields();

            case HeadStep.Entry:
                return ReadEntry();

            case HeadStep.NameLength:
                return ReadNameLength();

            default:
                return ReadPart();
        }
    }

    private Refusal ReadMagic()
    {
        if (!_fields.Says(0, BundleFormat.Magic))
        {
            return Refusal.WrongMagic;
        }

        return Go(HeadStep.Fields, BundleFormat.EntryAt - BundleFormat.LengthAt, _bytes[BundleFormat.Magic.Length] == BundleFormat.Version, Refusal.WrongFormat);
    }

    private Refusal ReadFields()
    {
        _manifest.BundleLength = _fields.Int(BundleFormat.LengthAt);
        _manifest.Version = _fields.Int(BundleFormat.ApplicationAt);
        _manifest.FirmwareVersion = _fields.Version(BundleFormat.FirmwareAt);
        _parts = _bytes[BundleFormat.PartCountAt];
        int entry = _bytes[BundleFormat.EntryLengthAt];
        if (!_fields.Says(BundleFormat.TrainAt, BundleFormat.Train))
        {
            return Refusal.WrongTrain;
        }

        // What is more than two thousand million reads as less than nothing.
        if (_parts > BundleFormat.MostParts || _manifest.BundleLength > BundleFormat.LongestBundle)
        {
            return Refusal.TooLarge;
        }

        bool isSound = _parts > 0 && entry > 0 && entry <= BundleFormat.LongestEntry
            && _bytes[BundleFormat.FirmwareAt + 1] < 0x80 && _manifest.Version > 0 && _manifest.BundleLength >= BundleFormat.ShortestBundle;
        return Go(HeadStep.Entry, entry, isSound, Refusal.BadManifest);
    }

    private Refusal ReadEntry()
    {
        _manifest.EntryType = _fields.Name(BundleFormat.EntryAt, _count);
        return Go(HeadStep.NameLength, 1, _manifest.EntryType.Length > 0, Refusal.BadManifest);
    }

    private Refusal ReadNameLength()
    {
        int length = _bytes[_count - 1];
        bool isSound = length > 0 && length <= BundleFormat.LongestName;
        _nameAt = _count;
        return Go(HeadStep.Part, length + BundleFormat.PartFieldsLength, isSound, Refusal.BadManifest);
    }

    private Refusal ReadPart()
    {
        int digestAt = _count - Sha256.DigestLength;
        int lengthAt = _count - BundleFormat.PartFieldsLength;
        string name = _fields.Name(_nameAt, lengthAt);
        int length = _fields.Int(lengthAt);
        if (length > BundleFormat.LongestPart)
        {
            return Refusal.TooLarge;
        }

        if (name.Length == 0 || length <= 0 || _manifest.HasPart(name))
        {
            return Refusal.BadManifest;
        }

        byte[] digest = new byte[Sha256.DigestLength];
        Array.Copy(_bytes, digestAt, digest, 0, digest.Length);
        _manifest.AddPart(name, length, digest);
        return _manifest.PartCount < _parts ? Go(HeadStep.NameLength, 1, true, Refusal.None) : Close();
    }

    private Refusal Close()
    {
        _manifest.HeadLength = _count;
        return Go(HeadStep.Done, 0, _count + _manifest.PartBytes + BundleFormat.SealLength == _manifest.BundleLength, Refusal.BadManifest);
    }

    private Refusal Go(HeadStep step, int more, bool isSound, Refusal otherwise)
    {
        if (!isSound)
        {
            return otherwise;
        }

        _step = step;
        _needed = _count + more;
        return Refusal.None;
    }
}
