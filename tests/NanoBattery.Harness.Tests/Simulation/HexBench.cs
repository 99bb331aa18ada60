using System.Buffers;
using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Tests.Simulation;

/// <summary>A host that talks HEX with a charger, on a clock that goes when the test says so.</summary>
internal sealed class HexBench(ControlledDevice charger, ISimulatedDevice? line = null)
{
    private const int StepMs = 50;

    private readonly ISimulatedDevice _line = line ?? charger;
    private readonly ArrayBufferWriter<byte> _heard = new(4096);

    public ControlledDevice Charger => charger;

    public long NowMs { get; private set; }

    /// <summary>All that came since the last request.</summary>
    public CleanStream Heard => CleanStream.Parse(_heard.WrittenSpan);

    public static HexBench Of(ChargerKind kind) => new(new ChargerDevice(new SimulationOptions { ChargerKind = kind, StartSocPermille = 300 }));

    public HexBench Pass(long ms)
    {
        for (var end = NowMs + ms; NowMs < end;)
        {
            NowMs = Math.Min(end, NowMs + StepMs);
            _line.Emit(NowMs, _heard);
        }
        return this;
    }

    public HexFlags Set(int register, params byte[] value)
    {
        var reply = Ask(Request(HexCommand.Set, register, value)) ?? throw new AssertFailedException($"no reply to set 0x{register:X4}");
        Assert.AreEqual(Convert.ToHexString(value), reply.Text[8..^2], "a reply says what was asked for");
        return (HexFlags)Convert.ToInt32(reply.Text[6..8], 16);
    }

    public HexFlags SetWord(int register, int value) => Set(register, (byte)value, (byte)(value >> 8));

    /// <summary>Both registers of the external control, as a host writes them again and again.</summary>
    public void Limit(int deciamps)
    {
        Assert.AreEqual(HexFlags.None, Set(0x200E, 0x05));
        Assert.AreEqual(HexFlags.None, SetWord(0x2015, deciamps));
    }

    /// <summary>The value in a reply to get as a number, or its flags as one below zero.</summary>
    public long Get(int register)
    {
        var reply = Ask(Request(HexCommand.Get, register)) ?? throw new AssertFailedException($"no reply to get 0x{register:X4}");
        var flags = Convert.ToInt32(reply.Text[6..8], 16);
        var bytes = Convert.FromHexString(reply.Text[8..^2]);
        Array.Resize(ref bytes, 8);
        return flags == 0 ? BitConverter.ToInt64(bytes) : -flags;
    }

    /// <summary>Sends a request and waits for its reply; null where none comes.</summary>
    public HexFrame? Ask(string request, int withinMs = 500)
    {
        _heard.ResetWrittenCount();
        Send(request);
        for (var end = NowMs + withinMs; NowMs < end;)
        {
            Pass(1);
            if (Replies().FirstOrDefault(frame => frame.Command == request[1]) is { } reply)
            {
                return reply;
            }
        }
        return null;
    }

    public void Send(string request) => _line.Receive(System.Text.Encoding.ASCII.GetBytes(request));

    /// <summary>What has come since the last request and nobody sends unasked.</summary>
    public IEnumerable<HexFrame> Replies() => WholeFrames().Where(frame => frame.Command != 'A');

    public static string Request(HexCommand command, int register, params byte[] value)
    {
        var sink = new ArrayBufferWriter<byte>();
        new HexWriter(sink).Frame(command, [(byte)register, (byte)(register >> 8), 0, .. value]);
        return System.Text.Encoding.ASCII.GetString(sink.WrittenSpan);
    }

    // The request may have come in the middle of a block or a frame, or of noise.
    private IEnumerable<HexFrame> WholeFrames()
    {
        foreach (var part in System.Text.Encoding.Latin1.GetString(_heard.WrittenSpan).Split(':').Skip(1))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            if (end > 0 && end % 2 == 1 && part[..end].All(char.IsAsciiHexDigitUpper))
            {
                yield return new HexFrame(":" + part[..end], (byte)Convert.FromHexString("0" + part[..end]).Sum(b => b));
            }
        }
    }
}
