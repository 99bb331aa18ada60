namespace NanoBattery.Web;

public static class Secrecy
{
    /// <summary>
    /// Compares in a time that what was given decides, and the secret's length by no more than a copy of it. As arrays, as the
    /// interpreter's index into a text gives the first half of a pair twice: other second halves would be the same.
    /// </summary>
    public static bool Same(string given, string secret)
    {
        char[] left = given.ToCharArray();
        char[] right = secret.ToCharArray();
        int difference = left.Length ^ right.Length;
        for (int i = 0; i < left.Length && right.Length > 0; i++)
        {
            difference |= left[i] ^ right[i % right.Length];
        }

        return difference == 0;
    }
}
