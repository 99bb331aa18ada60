namespace NanoBattery.Web;

/// <summary>Reads UTF-8 as RFC 3629 has it: nothing longer than need be, no halves of pairs, nothing beyond U+10FFFF.</summary>
internal static class Utf8
{
    // No field of a form has more than 255 characters of up to four bytes; a longer one would take large pieces of memory.
    private const int Longest = 1_024;

    /// <returns>The text, or null where the bytes are none, or more than 1,024.</returns>
    internal static string? Read(byte[] bytes, int offset, int count)
    {
        if (count > Longest)
        {
            return null;
        }

        char[] text = new char[count];
        int length = 0;
        int end = offset + count;
        for (int i = offset; i < end;)
        {
            int first = bytes[i];
            int more = first < 0x80 ? 0 : first < 0xC2 ? -1 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : first < 0xF5 ? 3 : -1;
            if (more < 0 || i + more >= end)
            {
                return null;
            }

            int code = more == 0 ? first : first & (0x3F >> more);
            for (int k = 1; k <= more; k++)
            {
                int next = bytes[i + k];
                if ((next & 0xC0) != 0x80)
                {
                    return null;
                }

                code = (code << 6) | (next & 0x3F);
            }

            if ((more == 2 && (code < 0x800 || (code >= 0xD800 && code < 0xE000))) || (more == 3 && (code < 0x10000 || code > 0x10FFFF)))
            {
                return null;
            }

            if (code < 0x10000)
            {
                text[length++] = (char)code;
            }
            else
            {
                text[length++] = (char)(0xD800 + ((code - 0x10000) >> 10));
                text[length++] = (char)(0xDC00 + ((code - 0x10000) & 0x3FF));
            }

            i += more + 1;
        }

        return new string(text, 0, length);
    }
}
