using NanoBattery.Serial;

namespace NanoBattery.Pylontech;

/// <summary>Reads a talk between a console and somebody else: the echoes tell what was asked. Sends nothing.</summary>
internal sealed class ReadAlong : IConsoleListener
{
    // A line that ends in '>' is a prompt once nothing follows it for so long.
    private const int QuietMs = 15;

    private readonly PylontechStack _stack;
    private readonly ConsoleLines _lines;
    private readonly byte[] _buffer = new byte[256];
    private Reply? _reply;
    private ModuleWatch? _module;
    private int _request;
    private long _nowMs;
    private long _lastByteMs;

    internal ReadAlong(PylontechStack stack)
    {
        _stack = stack;
        _lines = new ConsoleLines(this);
    }

    internal void Step(ISerialLink link, long nowMs)
    {
        _nowMs = nowMs;
        int count;
        do
        {
            count = link.Read(_buffer, 0, _buffer.Length);
            if (count > 0)
            {
                _stack.Counters.Heard(count);
                _lines.Decode(_buffer, 0, count);
                _lastByteMs = nowMs;
            }
        }
        while (count == _buffer.Length);
        if (_reply != null && _lines.AtPrompt && nowMs - _lastByteMs >= QuietMs)
        {
            _lines.End();
            End();
        }
    }

    void IConsoleListener.LineReceived(ConsoleLine line)
    {
        int start = BehindPrompt(line);
        if (TryFind(line, start, out int request, out int address))
        {
            // The next request stands behind the prompt of this reply.
            if (start > 0 && _reply != null)
            {
                line.Kind = LineKind.Prompt;
                _reply.Take(line);
            }

            End();
            Begin(request, address);
            line.Kind = LineKind.Echo;
        }

        _reply?.Take(line);
    }

    private void Begin(int request, int address)
    {
        _stack.Counters.Asked();
        _reply = _stack.ReplyTo(request);
        _request = request;
        _module = Request.IsOfModule(request) ? _stack.Modules[address - 1] : null;
        _reply.Begin(_module?.Reading);
    }

    private void End()
    {
        if (_reply != null)
        {
            int verdict = _reply.End(_nowMs);
            _stack.Counters.Ended(verdict, true);
            _stack.Note(_request, _module, verdict, _nowMs);
            _reply = null;
        }
    }

    private static int BehindPrompt(ConsoleLine line)
    {
        for (int i = 0; i < line.Length && line.Bytes[i] > ' '; i++)
        {
            if (line.Bytes[i] == '>')
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static bool TryFind(ConsoleLine line, int start, out int request, out int address)
    {
        byte[] bytes = line.Bytes;
        int end = line.Length;
        while (start < end && bytes[start] == ' ')
        {
            start++;
        }

        while (end > start && bytes[end - 1] <= ' ')
        {
            end--;
        }

        address = AddressAt(bytes, start, ref end);
        for (request = address > 0 ? Request.Power : Request.Table; request < Request.Count; request++)
        {
            if (AsciiText.Same(bytes, start, end, Request.BytesOf(request)))
            {
                // Without an address it is the module whose console this is.
                address = address == 0 && Request.IsOfModule(request) ? 1 : address;
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes " 12" off the end, where it is the address of a module.</summary>
    private static int AddressAt(byte[] bytes, int start, ref int end)
    {
        int i = end;
        int address = 0;
        int weight = 1;
        while (i > start && bytes[i - 1] >= '0' && bytes[i - 1] <= '9' && weight <= 10)
        {
            address += (bytes[--i] - '0') * weight;
            weight *= 10;
        }

        if (i == end || i == start || bytes[i - 1] != ' ' || address == 0 || address > PylontechStack.MostModules)
        {
            return 0;
        }

        end = i - 1;
        return address;
    }
}
