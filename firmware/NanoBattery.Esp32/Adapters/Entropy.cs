using System;

namespace NanoBattery.Esp32.Adapters;

/// <summary>Bytes that nobody can foresee.</summary>
internal static class Entropy
{
    /// <summary>
    /// On an ESP32 these come from the chip's noise, which is one while the radio is on; the ticks of the clock are mixed in for
    /// the time before. Source: targets/ESP32/_nanoCLR/targetRandom.cpp of nf-interpreter 1.17, which asks esp_random.
    /// </summary>
    internal static byte[] Take(int count)
    {
        byte[] bytes = new byte[count];
        new Random().NextBytes(bytes);
        long ticks = DateTime.UtcNow.Ticks;
        for (int i = 0; i < count && i < 8; i++)
        {
            bytes[i] ^= (byte)(ticks >> (i * 8));
        }

        return bytes;
    }
}
