namespace NanoBattery.Update;

/// <summary>The board's key, which whoever sends it bundles has too. It comes onto the board over a cable.</summary>
public static class BoardKey
{
    /// <returns>32 bytes; null where there is no key, or one that nobody made: then no bundle is taken.</returns>
    public static byte[]? Read(IUpdateFiles files)
    {
        byte[] key = new byte[BundleFormat.KeyLength];
        int any = 0;
        if (files.Length(Slots.KeyFile) == key.Length && files.Read(Slots.KeyFile, 0, key, 0, key.Length) == key.Length)
        {
            for (int i = 0; i < key.Length; i++)
            {
                any |= key[i];
            }
        }

        return any == 0 ? null : key;
    }
}
