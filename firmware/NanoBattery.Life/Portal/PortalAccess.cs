using NanoBattery.Storage;

namespace NanoBattery.Portal;

/// <summary>
/// The name and the password of the board's own network. The password is made at the first start and stays: it may be
/// written on the board's box. It is the only thing that keeps a passer-by out of the portal.
/// </summary>
public sealed class PortalAccess
{
    private const string Blob = "portal";
    private const string HexDigits = "0123456789ABCDEF";

    // "k7mp-3xqe-w9tz": 60 bits. WPA2 takes 8 to 63 characters, and each guess costs its 4096 rounds.
    private const int Groups = 3, GroupLength = 4, Length = Groups * GroupLength + Groups - 1;

    /// <param name="store">Where the password is kept.</param>
    /// <param name="id">The board's own, such as its MAC address: two bytes at least, the last two are in the name.</param>
    /// <param name="pool">What a new password is made of.</param>
    public PortalAccess(IStore store, byte[] id, EntropyPool pool)
    {
        NetworkName = NameOf(id);
        byte[] blob = new byte[Length];
        if (store.Read(Blob, blob) == Length && IsPassword(blob))
        {
            Password = TextOf(blob);
            return;
        }

        Password = EasyText.Of(pool, GroupLength) + "-" + EasyText.Of(pool, GroupLength) + "-" + EasyText.Of(pool, GroupLength);
        IsNew = true;
        for (int i = 0; i < Length; i++)
        {
            blob[i] = (byte)Password[i];
        }

        store.Write(Blob, blob, Length);
    }

    /// <summary>"nanoBattery-1A2B".</summary>
    public string NetworkName { get; }

    public string Password { get; }

    /// <summary>Whether it was made just now: the time to tell it over USB.</summary>
    public bool IsNew { get; }

    private static string NameOf(byte[] id)
    {
        string name = "nanoBattery-";
        for (int i = id.Length - 2; i < id.Length; i++)
        {
            name = name + HexDigits[id[i] >> 4] + HexDigits[id[i] & 15];
        }

        return name;
    }

    private static bool IsPassword(byte[] blob)
    {
        for (int i = 0; i < Length; i++)
        {
            bool isDash = i % (GroupLength + 1) == GroupLength;
            if (isDash ? blob[i] != '-' : EasyText.Letters.IndexOf((char)blob[i]) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static string TextOf(byte[] blob)
    {
        char[] text = new char[Length];
        for (int i = 0; i < Length; i++)
        {
            text[i] = (char)blob[i];
        }

        return new string(text);
    }
}
