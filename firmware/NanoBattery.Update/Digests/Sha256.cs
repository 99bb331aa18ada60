using System;

namespace NanoBattery.Update;

/// <summary>
/// SHA-256 (FIPS 180-4), bytes in any pieces, nothing allocated after construction. The board's pinned set of packages has no
/// digest in it, so this is our own.
/// </summary>
public sealed class Sha256
{
    /// <summary>Bytes of a digest.</summary>
    public const int DigestLength = 32;

    internal const int BlockLength = 64;

    private const int LengthAt = BlockLength - 8;

    private static readonly uint[] Constants = new uint[]
    {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    };

    private readonly uint[] _constants = Constants;
    private readonly uint[] _state = new uint[8];
    private readonly uint[] _words = new uint[64];
    private readonly byte[] _block = new byte[BlockLength];
    private int _blockCount;
    private long _count;

    public Sha256()
    {
        Reset();
    }

    /// <summary>Begins anew; what was added is forgotten.</summary>
    public void Reset()
    {
        _state[0] = 0x6a09e667;
        _state[1] = 0xbb67ae85;
        _state[2] = 0x3c6ef372;
        _state[3] = 0xa54ff53a;
        _state[4] = 0x510e527f;
        _state[5] = 0x9b05688c;
        _state[6] = 0x1f83d9ab;
        _state[7] = 0x5be0cd19;
        _blockCount = 0;
        _count = 0;
    }

    /// <summary>Adds bytes.</summary>
    public void Add(byte[] buffer, int offset, int count)
    {
        _count += count;
        while (count > 0)
        {
            if (_blockCount == 0 && count >= BlockLength)
            {
                Compress(buffer, offset);
                offset += BlockLength;
                count -= BlockLength;
                continue;
            }

            int taken = BlockLength - _blockCount;
            taken = taken < count ? taken : count;
            Array.Copy(buffer, offset, _block, _blockCount, taken);
            _blockCount += taken;
            offset += taken;
            count -= taken;
            if (_blockCount == BlockLength)
            {
                Compress(_block, 0);
                _blockCount = 0;
            }
        }
    }

    /// <summary>Writes the digest of all that was added, and begins anew.</summary>
    /// <param name="digest">Has room for <see cref="DigestLength"/> bytes from <paramref name="offset"/> on.</param>
    /// <param name="offset">Where to.</param>
    public void Finish(byte[] digest, int offset)
    {
        _block[_blockCount] = 0x80;
        _blockCount++;
        if (_blockCount > LengthAt)
        {
            Array.Clear(_block, _blockCount, BlockLength - _blockCount);
            Compress(_block, 0);
            _blockCount = 0;
        }

        Array.Clear(_block, _blockCount, LengthAt - _blockCount);
        long bits = _count * 8;
        for (int i = 0; i < 8; i++)
        {
            _block[LengthAt + i] = (byte)((bits >> (56 - 8 * i)) & 0xFF);
        }

        Compress(_block, 0);
        for (int i = 0; i < 8; i++)
        {
            uint part = _state[i];
            digest[offset + 4 * i] = (byte)((part >> 24) & 0xFF);
            digest[offset + 4 * i + 1] = (byte)((part >> 16) & 0xFF);
            digest[offset + 4 * i + 2] = (byte)((part >> 8) & 0xFF);
            digest[offset + 4 * i + 3] = (byte)(part & 0xFF);
        }

        Reset();
    }

    private void Compress(byte[] bytes, int at)
    {
        // In locals, and in one method: on the interpreter each field and each call costs as much as the work.
        uint[] words = _words;
        uint[] constants = _constants;
        uint[] state = _state;
        for (int i = 0; i < 16; i++)
        {
            words[i] = ((uint)bytes[at] << 24) | ((uint)bytes[at + 1] << 16) | ((uint)bytes[at + 2] << 8) | bytes[at + 3];
            at += 4;
        }

        for (int i = 16; i < 64; i++)
        {
            uint early = words[i - 15];
            uint late = words[i - 2];
            words[i] = words[i - 16] + words[i - 7]
                + (((early >> 7) | (early << 25)) ^ ((early >> 18) | (early << 14)) ^ (early >> 3))
                + (((late >> 17) | (late << 15)) ^ ((late >> 19) | (late << 13)) ^ (late >> 10));
        }

        uint a = state[0];
        uint b = state[1];
        uint c = state[2];
        uint d = state[3];
        uint e = state[4];
        uint f = state[5];
        uint g = state[6];
        uint h = state[7];
        for (int i = 0; i < 64; i++)
        {
            uint first = h + (((e >> 6) | (e << 26)) ^ ((e >> 11) | (e << 21)) ^ ((e >> 25) | (e << 7)))
                + (g ^ (e & (f ^ g))) + constants[i] + words[i];
            uint second = (((a >> 2) | (a << 30)) ^ ((a >> 13) | (a << 19)) ^ ((a >> 22) | (a << 10)))
                + ((a & b) | (c & (a | b)));
            h = g;
            g = f;
            f = e;
            e = d + first;
            d = c;
            c = b;
            b = a;
            a = first + second;
        }

        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }
}
