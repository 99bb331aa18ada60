namespace NanoBattery.Update;

/// <summary>Reads the bundle that is in a slot.</summary>
internal sealed class SlotReader
{
    // Files are read in steps: the largest array is a part, and only while it is loaded.
    private const int Step = 512;

    private readonly IUpdateFiles _files;
    private readonly BundleReader _reader;
    private readonly Sha256 _sha = new Sha256();
    private readonly byte[] _buffer = new byte[Step];
    private readonly byte[] _digest = new byte[Sha256.DigestLength];

    internal SlotReader(IUpdateFiles files, byte[] key)
    {
        _files = files;
        _reader = new BundleReader(key);
    }

    /// <summary>What the slot's bundle says of itself, after it was checked.</summary>
    internal Manifest Manifest => _reader.Head.Manifest;

    internal byte[] HeadBytes => _reader.Head.Bytes;

    /// <summary>Checks all of it, seal included.</summary>
    internal Refusal Check(int slot)
    {
        string name = Slots.FileOf(slot);
        _reader.Clear();
        int at = 0;
        int count;
        while ((count = _files.Read(name, at, _buffer, 0, Step)) > 0)
        {
            Refusal refusal = _reader.Add(_buffer, 0, count);
            if (refusal != Refusal.None)
            {
                return refusal;
            }

            at += count;
        }

        return at == 0 ? Refusal.NoImage : _reader.End();
    }

    /// <summary>Reads its head only.</summary>
    internal Refusal ReadHead(int slot)
    {
        string name = Slots.FileOf(slot);
        BundleHead head = _reader.Head;
        _reader.Clear();
        int at = 0;
        while (!head.IsComplete && head.Refusal == Refusal.None)
        {
            int count = _files.Read(name, at, _buffer, 0, Step);
            if (count <= 0)
            {
                return at == 0 ? Refusal.NoImage : Refusal.Truncated;
            }

            head.Take(_buffer, 0, count);
            at += count;
        }

        return head.Refusal;
    }

    /// <summary>The SHA-256 of the head that was read, good until the next call.</summary>
    internal byte[] HeadDigest()
    {
        _sha.Reset();
        _sha.Add(_reader.Head.Bytes, 0, Manifest.HeadLength);
        _sha.Finish(_digest, 0);
        return _digest;
    }

    /// <summary>Reads a part into an array of its own length.</summary>
    /// <returns>Null where it is not all there, or, where it is checked, not what the manifest says.</returns>
    internal byte[]? ReadPart(int slot, ManifestPart part, bool isChecked)
    {
        byte[] bytes = new byte[part.Length];
        int at = Manifest.HeadLength + part.Offset;
        if (_files.Read(Slots.FileOf(slot), at, bytes, 0, bytes.Length) < bytes.Length)
        {
            return null;
        }

        if (isChecked)
        {
            _sha.Reset();
            _sha.Add(bytes, 0, bytes.Length);
            _sha.Finish(_digest, 0);
        }

        return !isChecked || Digests.AreSame(_digest, 0, part.Digest, 0, _digest.Length) ? bytes : null;
    }
}
