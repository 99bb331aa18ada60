namespace NanoBattery.Web;

/// <summary>The fields of a form that was sent as application/x-www-form-urlencoded.</summary>
public sealed class Form
{
    public const string ContentType = "application/x-www-form-urlencoded";

    private const int Most = 64;

    private readonly string[] _names = new string[Most];
    private readonly string[] _values = new string[Most];

    private Form()
    {
    }

    public int Count { get; private set; }

    public string NameAt(int field) => _names[field];

    public string ValueAt(int field) => _values[field];

    /// <summary>The value of a field, or null where it was not sent.</summary>
    public string? Find(string name)
    {
        for (int i = 0; i < Count; i++)
        {
            if (_names[i] == name)
            {
                return _values[i];
            }
        }

        return null;
    }

    /// <returns>
    /// Null where the body is no such form, has more than 64 fields, one of them twice or longer than 1,024 bytes, or a control character.
    /// </returns>
    public static Form? Read(WebRequest request)
    {
        if (!IsOf(request.ContentType, ContentType))
        {
            return null;
        }

        Form form = new Form();
        byte[] scratch = new byte[request.BodyLength];
        int start = 0;
        for (int i = 0; i <= request.BodyLength; i++)
        {
            if (i == request.BodyLength || request.Body[i] == '&')
            {
                if (i > start && !form.Add(request.Body, start, i, scratch))
                {
                    return null;
                }

                start = i + 1;
            }
        }

        return form;
    }

    /// <summary>Whether a content type is this one, whatever stands behind its semicolon.</summary>
    internal static bool IsOf(string contentType, string expected)
    {
        int semicolon = contentType.IndexOf(';');
        string bare = semicolon < 0 ? contentType : contentType.Substring(0, semicolon);
        return bare.Trim().ToLower() == expected;
    }

    private bool Add(byte[] body, int start, int end, byte[] scratch)
    {
        int equals = start;
        while (equals < end && body[equals] != '=')
        {
            equals++;
        }

        string? name = Decode(body, start, equals, scratch);
        string? value = equals < end ? Decode(body, equals + 1, end, scratch) : "";
        if (name == null || value == null || Count == Most || Find(name) != null)
        {
            return false;
        }

        _names[Count] = name;
        _values[Count] = value;
        Count++;
        return true;
    }

    private static string? Decode(byte[] body, int start, int end, byte[] scratch)
    {
        int length = 0;
        for (int i = start; i < end; i++)
        {
            int next = body[i];
            if (next == '%')
            {
                if (i + 2 >= end)
                {
                    return null;
                }

                // Below zero where one of them is no digit.
                next = (Hex(body[i + 1]) << 4) | Hex(body[i + 2]);
                i += 2;
            }
            else if (next == '+')
            {
                next = ' ';
            }

            // No field here has lines, and a zero would end a text of the interpreter's.
            if (next < ' ' || next == 0x7F)
            {
                return null;
            }

            scratch[length] = (byte)next;
            length++;
        }

        return Utf8.Read(scratch, 0, length);
    }

    /// <returns>Negative for no hexadecimal digit.</returns>
    private static int Hex(int digit)
    {
        int letter = digit | 0x20;
        return digit >= '0' && digit <= '9' ? digit - '0' : letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }
}
