namespace NanoBattery.VeDirect;

/// <summary>
/// Finds the end of a block whose label "Checksum" lost, gained or changed one character.
/// Without it the damaged block would run into the next and cost both.
/// </summary>
internal static class DamagedLabel
{
    private const string Whole = "Checksum";

    internal static bool IsNearChecksum(byte[] label, int length)
    {
        if (length < Whole.Length - 1 || length > Whole.Length + 1)
        {
            return false;
        }

        int shorter = length < Whole.Length ? length : Whole.Length;
        int front = 0;
        while (front < shorter && label[front] == Whole[front])
        {
            front++;
        }

        int back = 0;
        while (back < shorter - front && label[length - 1 - back] == Whole[Whole.Length - 1 - back])
        {
            back++;
        }

        int longer = length > Whole.Length ? length : Whole.Length;
        return front + back >= longer - 1;
    }
}
