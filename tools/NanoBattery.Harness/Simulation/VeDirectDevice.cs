using System.Buffers;

namespace NanoBattery.Harness.Simulation;

/// <summary>
/// What all VE.Direct devices share: a beat that does not depend on how often they are asked, the speed of the line,
/// and answers to HEX requests.
/// </summary>
public abstract partial class VeDirectDevice : ISimulatedDevice
{
    private readonly ArrayBufferWriter<byte> _out = new(512);
    private readonly HexRequestReader _requests = new();
    private readonly LinePacer _line;
    private Faults _faults = Faults.None;
    private Replies _replies = new(Faults.None, 0);
    private DevicePower _power = new(Faults.None);
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

    /// <summary>False while it restarts.</summary>
    protected bool IsOn => _power.IsOn;

    protected long UptimeSeconds => (NowMs - _power.SinceMs) / 1000;

    public int Emit(long nowMs, IBufferWriter<byte> sink)
    {
        var written = 0;
        while (NextMs is var next && next <= nowMs)
        {
            NowMs = Math.Max(NowMs, next);
            written += Proceed(sink);
        }
        NowMs = Math.Max(NowMs, nowMs);
        return written + _line.Release(NowMs, sink);
    }

    public void Receive(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            if (IsOn && _faults.SizeOf(LineTrouble.HexDeaf, NowMs) is null && _requests.Take(b) is { } request)
            {
                Answer(request);
                _replies.Add(_out.WrittenSpan, NowMs);
                _out.ResetWrittenCount();
            }
        }
        SendReplies();
    }

    /// <summary>What is wrong with how it takes HEX, and when it is off.</summary>
    internal void Suffer(Faults faults, long seed)
    {
        _faults = faults;
        _replies = new Replies(faults, seed);
        _power = new DevicePower(faults);
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

    /// <summary>It lost its power, and what it kept in memory.</summary>
    protected virtual void Forget()
    {
    }

    private long NextMs => Math.Min(_nextBeat * BeatMs, Math.Min(_power.NextMs, _replies.NextMs));

    private int Proceed(IBufferWriter<byte> sink)
    {
        if (_power.NextMs <= NowMs)
        {
            // What was sent before it went off has been sent.
            var written = _line.Release(NowMs, sink);
            _power.Go(NowMs);
            LoseWhatIsOff();
            return written;
        }
        if (_nextBeat * BeatMs <= NowMs)
        {
            var index = _nextBeat++;
            if (IsOn)
            {
                Beat(index);
                Send();
            }
        }
        SendReplies();
        return 0;
    }

    private void LoseWhatIsOff()
    {
        if (!IsOn)
        {
            _line.Clear(NowMs);
            _replies.Clear();
            Forget();
        }
    }

    private void SendReplies()
    {
        while (_replies.NextMs <= NowMs)
        {
            _line.Enqueue(_replies.Take(), NowMs);
        }
    }

    private void Send()
    {
        _line.Enqueue(_out.WrittenSpan, NowMs);
        _out.ResetWrittenCount();
    }
}
