namespace NanoBattery.Pylontech;

/// <summary>Tells the lines that frame a reply from those that are its text.</summary>
internal sealed class LineKinds
{
    private readonly byte[] _completed = AsciiText.Bytes("Command completed successfully");
    private readonly byte[] _refused = AsciiText.Bytes("Unknown command");
    private readonly byte[] _pager = AsciiText.Bytes("Press [Enter]");
    private byte[] _request = new byte[0];

    internal void Expect(string request) => _request = AsciiText.Bytes(request);

    internal int KindOf(byte[] bytes, int length)
    {
        int end = WithoutSpaces(bytes, length);
        int start = 0;
        while (start < end && bytes[start] == ' ')
        {
            start++;
        }

        if (start == end)
        {
            return LineKind.Text;
        }

        switch (bytes[start])
        {
            case (byte)'@': return end - start == 1 ? LineKind.Start : LineKind.Text;
            case (byte)'$': return IsDollars(bytes, start, end) ? LineKind.Dollars : LineKind.Text;
        }

        if (AsciiText.Same(bytes, start, end, _completed))
        {
            return LineKind.Completed;
        }

        if (AsciiText.StartsWith(bytes, start, end, _refused))
        {
            return LineKind.Refused;
        }

        if (IsEcho(bytes, start, end))
        {
            return LineKind.Echo;
        }

        return IsPrompt(bytes, length) ? LineKind.Prompt : IsPager(bytes, length) ? LineKind.Pager : LineKind.Text;
    }

    /// <summary>One word that ends in '>'.</summary>
    internal static bool IsPrompt(byte[] bytes, int length)
    {
        if (length < 2 || bytes[length - 1] != '>')
        {
            return false;
        }

        for (int i = 0; i < length - 1; i++)
        {
            if (bytes[i] <= ' ' || bytes[i] == '>')
            {
                return false;
            }
        }

        return true;
    }

    internal bool IsPager(byte[] bytes, int length) => AsciiText.StartsWith(bytes, 0, length, _pager);

    private bool IsEcho(byte[] bytes, int start, int end)
    {
        int request = end - _request.Length;
        if (_request.Length == 0 || request < start || !AsciiText.Same(bytes, request, end, _request))
        {
            return false;
        }

        // What stands before it is nothing, or the prompt at which it was typed.
        return request == start || (bytes[request - 1] == '>' && IsPromptBetween(bytes, start, request));
    }

    private static bool IsPromptBetween(byte[] bytes, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (bytes[i] == ' ')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDollars(byte[] bytes, int start, int end) => end - start == 2 && bytes[start + 1] == '$';

    private static int WithoutSpaces(byte[] bytes, int length)
    {
        while (length > 0 && bytes[length - 1] == ' ')
        {
            length--;
        }

        return length;
    }
}
