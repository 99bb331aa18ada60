using NanoBattery.Serial;

namespace NanoBattery.Tests;

/// <summary>The console of a made-up stack: answers each request at once, as a US5000 would.</summary>
public sealed class StackStub : ISerialLink
{
    private string _typed = "";
    private string _answer = "";
    private int _read;
    private int _speed;

    public StackStub(int modules)
    {
        Modules = new StubModule[modules];
        for (int i = 0; i < modules; i++)
        {
            Modules[i] = new StubModule();
        }
    }

    public StubModule[] Modules { get; }

    public int Baud { get; set; } = 115_200;

    /// <summary>Says nothing at any speed.</summary>
    public bool IsSilent { get; set; }

    /// <summary>Until it hears the frame that wakes it.</summary>
    public bool IsAsleep { get; set; }

    public bool HasTable { get; set; } = true;

    /// <summary>Knows pwrsys, as some do after a login.</summary>
    public bool KnowsSystem { get; set; }

    /// <summary>The address of a module behind the console that does not answer it; its row stays away.</summary>
    public int SilentModule { get; set; }

    /// <summary>The next reply to a request that begins so loses 30 characters of its first row; then the log begins anew.</summary>
    public string Damages { get; set; } = "";

    /// <summary>Stops in the middle of each table until somebody presses a key.</summary>
    public bool Pages { get; set; }

    /// <summary>Every line typed, each behind a '|'.</summary>
    public string Log { get; set; } = "";

    private bool IsLoggedIn { get; set; }

    private string Rest { get; set; } = "";

    public int CountOf(string line)
    {
        int count = 0;
        string log = Log + "|";
        for (int at = log.IndexOf("|" + line + "|"); at >= 0; at = log.IndexOf("|" + line + "|", at + 1))
        {
            count++;
        }

        return count;
    }

    public int Read(byte[] buffer, int offset, int count)
    {
        int i = 0;
        for (; i < count && _read < _answer.Length; i++)
        {
            buffer[offset + i] = (byte)_answer[_read++];
        }

        if (_read == _answer.Length)
        {
            _answer = "";
            _read = 0;
        }

        return i;
    }

    public void SetSpeed(int baud) => _speed = baud;

    public void Write(byte[] buffer, int offset, int count)
    {
        for (int i = offset; i < offset + count; i++)
        {
            char next = (char)buffer[i];
            if (next != '\n' && next != '\r')
            {
                _typed += next;
                continue;
            }

            string line = _typed;
            _typed = "";
            Log += "|" + line;
            IsAsleep &= !(_speed == 1_200 && line == "~20014682C0048520FCC3");
            if (!IsSilent && !IsAsleep && _speed == Baud)
            {
                Answer(line);
            }
        }
    }

    private void Answer(string line)
    {
        if (Rest.Length > 0)
        {
            _answer += "\r\n" + Rest;
            Rest = "";
            return;
        }

        if (line.Length == 0)
        {
            _answer += "\n\r" + "pylon>";
            return;
        }

        string text = ReplyTo(line);
        if (Damages.Length > 0 && line.IndexOf(Damages) == 0)
        {
            Damages = "";
            Log = "";
            int row = text.IndexOf("\r\r\n", 30);
            text = text.Substring(0, row + 20) + text.Substring(row + 50);
        }

        int middle = Pages ? text.IndexOf("\r\r\n", text.Length / 2) : -1;
        if (middle > 0)
        {
            Rest = text.Substring(middle + 3);
            text = text.Substring(0, middle + 3) + "Press [Enter] to be continued,other key to exit";
        }

        _answer += text;
    }

    private string ReplyTo(string line)
    {
        int space = line.IndexOf(' ');
        string word = space < 0 ? line : line.Substring(0, space);
        if (line == "login debug")
        {
            IsLoggedIn = true;
            return ConsoleText.Reply(line, "");
        }

        if (line == "pwrsys" && KnowsSystem && IsLoggedIn)
        {
            return ConsoleText.Reply(line, ConsoleSamples.Stack);
        }

        if (line == "pwr" && HasTable)
        {
            return ConsoleText.Reply(line, StubPrints.Table(this));
        }

        int address = space < 0 ? 0 : ParseAddress(line, space + 1);
        if (address == 0)
        {
            return ConsoleText.Echo(line) + "Unknown command '" + word + "' - try 'help'" + ConsoleText.Prompt;
        }

        if (address == SilentModule)
        {
            return line + "\n\r@\r\r\n";
        }

        bool isThere = address <= Modules.Length && !Modules[address - 1].IsAbsent;
        string[]? lines = isThere ? StubPrints.Of(word, address, Modules[address - 1]) : null;
        return lines != null ? ConsoleText.Reply(line, lines) : ConsoleText.Echo(line) + "Invalid command or fail to excute." + ConsoleText.Prompt;
    }

    private static int ParseAddress(string line, int at)
    {
        int address = 0;
        for (int i = at; i < line.Length; i++)
        {
            address = address * 10 + (line[i] - '0');
        }

        return address;
    }
}
