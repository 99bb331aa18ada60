namespace NanoBattery.Update;

/// <summary>Reads the fields of a head.</summary>
internal sealed class HeadFields
{
    private readonly byte[] _bytes;

    internal HeadFields(byte[] bytes)
    {
        _bytes = bytes;
    }

    internal bool Says(int at, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (_bytes[at + i] != text[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <returns>Negative where it is larger than an int holds.</returns>
    internal int Int(int at) => Short(at) | (Short(at + 2) << 16);

    internal long Version(int at) => Firmware.Of(Short(at), Short(at + 2), Short(at + 4), Short(at + 6));

    /// <returns>Empty where there is anything but letters, digits and . _ - in it.</returns>
    internal string Name(int at, int end)
    {
        char[] characters = new char[end - at];
        for (int i = 0; i < characters.Length; i++)
        {
            char next = (char)_bytes[at + i];
            bool isLegal = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || (next >= '0' && next <= '9')
                || next == '.' || next == '_' || next == '-';
            if (!isLegal)
            {
                return "";
            }

            characters[i] = next;
        }

        return new string(characters);
    }

    private int Short(int at) => _bytes[at] | (_bytes[at + 1] << 8);
}
