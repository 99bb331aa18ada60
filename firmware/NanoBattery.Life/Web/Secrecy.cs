namespace NanoBattery.Web;

public static class Secrecy
{
    /// <summary>Compares in a time that tells nothing but the length.</summary>
    public static bool Same(string given, string secret)
    {
        int difference = given.Length ^ secret.Length;
        for (int i = 0; i < given.Length && i < secret.Length; i++)
        {
            difference |= given[i] ^ secret[i];
        }

        return difference == 0;
    }
}
