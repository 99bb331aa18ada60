using System.Buffers;

namespace NanoBattery.Harness.Simulation;

/// <summary>
/// What all VE.Direct devices share: a beat that does not depend on how often they are asked, the speed of the line,
/// and answers to HEX requests.
/// </summary>
public abstract class VeDirectDevice : ISimulatedDevice
{
    private readonly ArrayBufferWriter<byte> _out = new(512);
    private readonly HexRequestReader _requests = new();
    private readonly LinePacer _line;
    private long _nextBeat;
    private long _lastHexMs = long.MinValue / 2;

    protected VeDirectDevice(string name, int productId, int version, string serialNumber)
    {
        Name = name;
        ProductId = productId;
        Version = version;
        SerialNumber = serialNumber;
        _line = new LinePacer(BaudRate);
        Block = new BlockWriter(_out);
        Hex = new HexWriter(_out);
    }

    public string Name { get; }

    public int BaudRate => 19200;

    public int ProductId { get; }

    /// <summary>Firmware version as HEX digits read: 0x0415 is 4.15.</summary>
    protected int Version { get; }

    protected string SerialNumber { get; }

    protected BlockWriter Block { get; }

    protected HexWriter Hex { get; }

    protected long NowMs { get; private set; }

    /// <summary>How often <see cref="Beat"/> is called.</summary>
    protected virtual int BeatMs => 1000;

    /// <summary>
    /// MPPTs send registers on change for two minutes after the last frame that came in (BlueSolar HEX protocol, firmware 1.17 on).
    /// </summary>
    protected bool HostTalksHex => NowMs - _lastHexMs < 120_000;

    public int Emit(long nowMs, IBufferWriter<byte> sink)
    {
        for (; _nextBeat * BeatMs <= nowMs; _nextBeat++)
        {
            NowMs = _nextBeat * BeatMs;
            Beat(_nextBeat);
            Send();
        }
        NowMs = Math.Max(NowMs, nowMs);
        return _line.Release(NowMs, sink);
    }

    public void Receive(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            if (_requests.Take(b) is { } request)
            {
                Answer(request);
                Send();
            }
        }
    }

    /// <summary>Writes what the device sends at this beat to <see cref="Block"/> and <see cref="Hex"/>.</summary>
    protected abstract void Beat(long index);

    /// <summary>Reads a register that only this kind of device has.</summary>
    protected abstract RegisterValue? Read(int register);

    /// <summary>Does what a set asks for; a device that nothing can be set on refuses.</summary>
    /// <returns>The flags of the reply.</returns>
    protected virtual HexFlags Write(int register, ReadOnlySpan<byte> value) =>
        ReadAny(register) is null ? HexFlags.UnknownId : HexFlags.NotSupported;

    /// <summary>The host asked for the boot loader, which is not simulated.</summary>
    protected virtual void EnterBoot()
    {
    }

    private void Send()
    {
        _line.Enqueue(_out.WrittenSpan, NowMs);
        _out.ResetWrittenCount();
    }

    private RegisterValue? ReadAny(int register) => register switch
    {
        0x0100 => RegisterValue.Long(0xFF000000L | ((long)ProductId << 8)),
        0x0102 => RegisterValue.Word(0x4000 | Version),
        0x010A => RegisterValue.Text(SerialNumber),
        0x010B => RegisterValue.Text(Name),
        0x0120 => RegisterValue.Long(NowMs / 1000),
        _ => Read(register),
    };

    private void Answer(HexRequest request)
    {
        if (!request.IsFrame)
        {
            Hex.FrameError();
            return;
        }
        _lastHexMs = NowMs;
        switch (request.Command)
        {
            case HexCommand.PingOrDone:
                Hex.PingReply(Version);
                break;
            case HexCommand.AppVersionOrUnknown:
                Hex.Done(RegisterValue.Word(0x4000 | Version).ToBytes());
                break;
            case HexCommand.ProductIdOrError:
                Hex.Done(RegisterValue.Word(ProductId).ToBytes());
                break;
            case HexCommand.Restart:
                break;
            case HexCommand.Get when request.NamesRegister:
                AnswerGet(request.Register);
                break;
            case HexCommand.Set when request.NamesRegister:
                var value = request.Payload.AsSpan(3);
                Hex.SetReply(request.Register, Write(request.Register, value), value);
                break;
            case HexCommand.Get or HexCommand.Set:
                Hex.FrameError();
                break;
            case HexCommand.EnterBoot:
                EnterBoot();
                break;
            default:
                Hex.UnknownCommand(request.Command);
                break;
        }
    }

    private void AnswerGet(int register)
    {
        if (ReadAny(register) is { } value)
        {
            Hex.GetReply(register, value);
        }
        else
        {
            Hex.GetRefused(register, HexFlags.UnknownId);
        }
    }
}
