namespace NanoBattery.Portal;

/// <summary>Secrets that a person can read off and type: 32 letters and digits without look-alikes, five bits each.</summary>
internal static class EasyText
{
    internal const string Letters = "23456789abcdefghijkmnpqrstuvwxyz";

    internal static string Of(EntropyPool pool, int letters)
    {
        char[] text = new char[letters];
        for (int i = 0; i < letters; i++)
        {
            text[i] = Letters[pool.Next() & 31];
        }

        return new string(text);
    }
}
