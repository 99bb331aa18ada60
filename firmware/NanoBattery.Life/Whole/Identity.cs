using System;
using NanoBattery.Settings;

namespace NanoBattery.Life;

/// <summary>What a board has unlike any other.</summary>
internal static class Identity
{
    private const string HexDigits = "0123456789abcdef";
    private const int IdBytes = 3;

    /// <summary>"nanobattery-shed-ab1a2b": the board's name, and the end of its own id.</summary>
    internal static string ClientId(BoardSettings settings, IBoardHost host)
    {
        string id = "nanobattery-" + settings.TextOf(Setting.BoardName) + "-";
        byte[] own = host.Id;
        for (int i = own.Length < IdBytes ? 0 : own.Length - IdBytes; i < own.Length; i++)
        {
            id = id + HexDigits[own[i] >> 4] + HexDigits[own[i] & 15];
        }

        return id;
    }

    /// <summary>Chance of its own: after a power cut boards come to the broker one by one. A desk can play the same life twice.</summary>
    internal static Random Chance(IBoardHost host)
    {
        byte[] seed = host.TakeEntropy(4);
        return new Random(seed[0] | (seed[1] << 8) | (seed[2] << 16) | ((seed[3] & 127) << 24));
    }
}
