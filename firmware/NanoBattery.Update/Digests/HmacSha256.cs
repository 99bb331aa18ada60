namespace NanoBattery.Update;

/// <summary>HMAC-SHA-256 (RFC 2104): a digest that only who has the key can make. Nothing is allocated after construction.</summary>
public sealed class HmacSha256
{
    private readonly Sha256 _sha = new Sha256();
    private readonly byte[] _inner = new byte[Sha256.BlockLength];
    private readonly byte[] _outer = new byte[Sha256.BlockLength];
    private readonly byte[] _digest = new byte[Sha256.DigestLength];

    /// <param name="key">Of any length; a copy is kept.</param>
    public HmacSha256(byte[] key)
    {
        byte[] shortKey = key;
        if (key.Length > Sha256.BlockLength)
        {
            shortKey = new byte[Sha256.DigestLength];
            _sha.Add(key, 0, key.Length);
            _sha.Finish(shortKey, 0);
        }

        for (int i = 0; i < Sha256.BlockLength; i++)
        {
            int part = i < shortKey.Length ? shortKey[i] : 0;
            _inner[i] = (byte)(part ^ 0x36);
            _outer[i] = (byte)(part ^ 0x5C);
        }

        Reset();
    }

    /// <summary>Begins anew with the same key.</summary>
    public void Reset()
    {
        _sha.Reset();
        _sha.Add(_inner, 0, _inner.Length);
    }

    /// <inheritdoc cref="Sha256.Add"/>
    public void Add(byte[] buffer, int offset, int count)
    {
        _sha.Add(buffer, offset, count);
    }

    /// <inheritdoc cref="Sha256.Finish"/>
    public void Finish(byte[] digest, int offset)
    {
        _sha.Finish(_digest, 0);
        _sha.Add(_outer, 0, _outer.Length);
        _sha.Add(_digest, 0, _digest.Length);
        _sha.Finish(digest, offset);
        Reset();
    }
}
