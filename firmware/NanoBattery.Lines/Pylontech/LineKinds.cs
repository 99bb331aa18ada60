namespace NanoBattery.Pylontech;

/// <summary>Tells the lines that frame a reply from those that are its text.</summary>
internal sealed class LineKinds
{
    private readonly byte[] _completed = AsciiText.Bytes("Command completed successfully");
    private readonly byte[] _refused = AsciiText.Bytes("Unknown command");
    private readonly byte[] _notDone = AsciiText.Bytes("Invalid command");
    private readonly byte[] _pager = AsciiText.Bytes("Press [Enter]");
    private string _request = "";
    private int _verbLength;

    internal void Expect(string request)
    {
        int space = request.IndexOf(' ');
        _request = request;
        _verbLength = space < 0 ? request.Length : space;
    }

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

        if (AsciiText.StartsWith(bytes, start, end, _notDone))
        {
            return LineKind.NotDone;
        }

        if (IsEcho(bytes, start, end))
        {
            return LineKind.Echo;
        }

        if (IsPrompt(bytes, length))
        {
            return LineKind.Prompt;
        }

        return IsPager(bytes, length) ? LineKind.Pager : IsOtherEcho(bytes, start, end) ? LineKind.OtherEcho : LineKind.Text;
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
        if (_request.Length == 0 || request < start || !AsciiText.StartsWith(bytes, request, _request, _request.Length))
        {
            return false;
        }

        // What stands before it is nothing, or the prompt at which it was typed.
        return request == start || (bytes[request - 1] == '>' && IsPromptBetween(bytes, start, request));
    }

    /// <summary>Something typed at a prompt, or the same command with another number.</summary>
    private bool IsOtherEcho(byte[] bytes, int start, int end)
    {
        int i = start;
        while (i < end && bytes[i] != ' ')
        {
            if (bytes[i] == '>' && i > start)
            {
                return true;
            }

            i++;
        }

        if (_verbLength == 0 || i - start != _verbLength || !AsciiText.StartsWith(bytes, start, _request, _verbLength))
        {
            return false;
        }

        while (i < end && (bytes[i] == ' ' || (uint)(bytes[i] - '0') <= 9))
        {
            i++;
        }

        return i == end;
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
