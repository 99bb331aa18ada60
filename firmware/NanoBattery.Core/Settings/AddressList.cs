namespace NanoBattery.Settings;

/// <summary>The addresses of modules: "1,2,3", with or without spaces.</summary>
internal static class AddressList
{
    internal const uint Wrong = uint.MaxValue;

    private const int Most = 16;

    /// <returns>A bit for each address, bit 0 for address 1; none for an empty text; <see cref="Wrong"/> for anything else.</returns>
    internal static uint Parse(string text)
    {
        uint addresses = 0;
        int address = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            char next = i < text.Length ? text[i] : ',';
            if (next >= '0' && next <= '9' && address <= Most)
            {
                address = (address < 0 ? 0 : address * 10) + (next - '0');
            }
            else if (next == ',' && address >= 1 && address <= Most)
            {
                addresses |= 1u << (address - 1);
                address = -1;
            }
            else if (next != ' ' || address >= 0)
            {
                return text.Length == 0 ? 0 : Wrong;
            }
        }

        return addresses;
    }
}
