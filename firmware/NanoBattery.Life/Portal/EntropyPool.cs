using System;

namespace NanoBattery.Portal;

/// <summary>
/// Makes bytes that nobody can guess out of bytes that nobody can guess all of. It adds no chance of its own: what comes out is
/// as secret as all that was put in together, up to 256 bits. Two pools that were fed alike give the same.
/// </summary>
/// <remarks>
/// Assumed of what is put in: at least 80 bits that an onlooker does not know. A MAC address, a serial number and the board's
/// random numbers without a radio are none; the low bits of when bytes and interrupts came are a bit or two each.
/// The key is replaced after each block, so that who reads the memory later cannot tell what came out before.
/// </remarks>
public sealed class EntropyPool
{
    /// <summary>Bytes that a pool begins with, at least.</summary>
    public const int LeastBytes = 32;

    private const int Key = 4, KeyWords = 8, Counter = 12, Purpose = 13;
    private const uint Feed = 1, Draw = 2;

    private readonly uint[] _state = new uint[ChaCha.Words];
    private readonly uint[] _block = new uint[ChaCha.Words];
    private int _left;

    /// <exception cref="ArgumentException">Fewer than 32 bytes.</exception>
    public EntropyPool(byte[] entropy)
    {
        if (entropy.Length < LeastBytes)
        {
            throw new ArgumentException();
        }

        // "expand 32-byte k"
        _state[0] = 0x61707865;
        _state[1] = 0x3320646E;
        _state[2] = 0x79622D32;
        _state[3] = 0x6B206574;
        Add(entropy);
    }

    /// <summary>Stirs in more, of any length.</summary>
    public void Add(byte[] entropy)
    {
        int blocks = entropy.Length / (KeyWords * 4) + 1;
        for (int block = 0; block < blocks; block++)
        {
            for (int i = 0; i < KeyWords * 4; i++)
            {
                int at = block * KeyWords * 4 + i;
                uint next = at < entropy.Length ? entropy[at] : at == entropy.Length ? 0x80u : 0u;
                _state[Key + i / 4] ^= next << (8 * (i % 4));
            }

            Turn(Feed);
        }

        _left = 0;
    }

    /// <returns>0 to 255.</returns>
    public int Next()
    {
        if (_left == 0)
        {
            Turn(Draw);
            _left = KeyWords * 4;
        }

        _left--;
        return (int)((_block[KeyWords + _left / 4] >> (8 * (_left % 4))) & 0xFF);
    }

    /// <summary>Half of a block becomes the next key, the other half may be given away.</summary>
    private void Turn(uint purpose)
    {
        _state[Counter]++;
        _state[Purpose] = purpose;
        ChaCha.Block(_state, _block);
        for (int i = 0; i < KeyWords; i++)
        {
            _state[Key + i] = _block[i];
        }
    }
}
