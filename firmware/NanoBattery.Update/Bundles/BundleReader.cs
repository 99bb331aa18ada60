using System;

namespace NanoBattery.Update;

/// <summary>Checks a whole bundle, from bytes in any pieces: each field, each part, and the seal over all of it.</summary>
public sealed class BundleReader
{
    private readonly HmacSha256 _hmac;
    private readonly Sha256 _sha = new Sha256();
    private readonly byte[] _digest = new byte[Sha256.DigestLength];
    private readonly byte[] _seal = new byte[BundleFormat.SealLength];
    private int _part;
    private int _left;
    private int _sealCount;
    private Refusal _refusal;

    /// <param name="key">The board's.</param>
    public BundleReader(byte[] key)
    {
        _hmac = new HmacSha256(key);
        Clear();
    }

    public BundleHead Head { get; } = new BundleHead();

    public void Clear()
    {
        Head.Clear();
        _hmac.Reset();
        _sha.Reset();
        _part = -1;
        _left = 0;
        _sealCount = 0;
        _refusal = Refusal.None;
    }

    /// <summary>Takes the next bytes.</summary>
    /// <returns>Why the bundle is refused, as far as it has come.</returns>
    public Refusal Add(byte[] buffer, int offset, int count)
    {
        int end = offset + count;
        while (_refusal == Refusal.None && offset < end)
        {
            offset += Some(buffer, offset, end - offset);
        }

        return _refusal;
    }

    /// <summary>Says that there are no more bytes.</summary>
    /// <returns>Why the bundle is refused, or none: then it is whole, and of who has the key.</returns>
    public Refusal End()
    {
        if (_refusal != Refusal.None)
        {
            return _refusal;
        }

        if (_sealCount < BundleFormat.SealLength)
        {
            return Refusal.Truncated;
        }

        _hmac.Finish(_digest, 0);
        return Digests.AreSame(_digest, 0, _seal, 0, BundleFormat.SealLength) ? Refusal.None : Refusal.WrongKey;
    }

    private int Some(byte[] buffer, int offset, int count)
    {
        if (!Head.IsComplete)
        {
            return TakeHead(buffer, offset, count);
        }

        if (_part < Head.Manifest.PartCount)
        {
            return TakePart(buffer, offset, count);
        }

        if (_sealCount == BundleFormat.SealLength)
        {
            _refusal = Refusal.TooLong;
            return count;
        }

        int taken = BundleFormat.SealLength - _sealCount;
        taken = taken < count ? taken : count;
        Array.Copy(buffer, offset, _seal, _sealCount, taken);
        _sealCount += taken;
        return taken;
    }

    private int TakeHead(byte[] buffer, int offset, int count)
    {
        int taken = Head.Take(buffer, offset, count);
        _hmac.Add(buffer, offset, taken);
        _refusal = Head.Refusal;
        if (Head.IsComplete)
        {
            NextPart();
        }

        return taken;
    }

    private int TakePart(byte[] buffer, int offset, int count)
    {
        int taken = _left < count ? _left : count;
        _hmac.Add(buffer, offset, taken);
        _sha.Add(buffer, offset, taken);
        _left -= taken;
        if (_left == 0)
        {
            _sha.Finish(_digest, 0);
            if (!Digests.AreSame(_digest, 0, Head.Manifest.Part(_part).Digest, 0, _digest.Length))
            {
                _refusal = Refusal.PartDamaged;
            }

            NextPart();
        }

        return taken;
    }

    private void NextPart()
    {
        _part++;
        if (Head.IsComplete && _part < Head.Manifest.PartCount)
        {
            _left = Head.Manifest.Part(_part).Length;
        }
    }
}
