using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace NanoBattery.Harness.Simulation;

/// <summary>Writes VE.Direct HEX frames: colon, command nibble, byte pairs, check pair, LF. Values are little-endian.</summary>
public sealed class HexWriter(IBufferWriter<byte> sink)
{
    /// <summary>Command, bytes and check sum up to this, modulo 256.</summary>
    private const byte CheckTarget = 0x55;

    public void Frame(HexCommand command, ReadOnlySpan<byte> payload)
    {
        var check = CheckTarget - (byte)command;
        foreach (var b in payload)
        {
            check -= b;
        }
        var text = $":{(int)command:X1}{Convert.ToHexString(payload)}{unchecked((byte)check):X2}\n";
        sink.Write(Encoding.ASCII.GetBytes(text));
    }

    public void Async(int register, RegisterValue value) => Register(HexCommand.Async, register, HexFlags.None, value.ToBytes());

    public void GetReply(int register, RegisterValue value) => Register(HexCommand.Get, register, HexFlags.None, value.ToBytes());

    /// <summary>A refused get carries flags and no value.</summary>
    public void GetRefused(int register, HexFlags flags) => Register(HexCommand.Get, register, flags, []);

    public void SetReply(int register, HexFlags flags, ReadOnlySpan<byte> value) => Register(HexCommand.Set, register, flags, value);

    public void Done(ReadOnlySpan<byte> payload) => Frame(HexCommand.PingOrDone, payload);

    public void UnknownCommand(HexCommand command) => Frame(HexCommand.AppVersionOrUnknown, [(byte)command]);

    /// <summary>Device to host: what came was no frame.</summary>
    public void FrameError() => Frame(HexCommand.ProductIdOrError, [0xAA, 0xAA]);

    /// <summary>The version's two top bits say what runs: 01 is the application.</summary>
    public void PingReply(int version)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)(0x4000 | version));
        Frame(HexCommand.PingReply, bytes);
    }

    private void Register(HexCommand command, int register, HexFlags flags, ReadOnlySpan<byte> value)
    {
        var payload = new byte[3 + value.Length];
        BinaryPrimitives.WriteUInt16LittleEndian(payload, (ushort)register);
        payload[2] = (byte)flags;
        value.CopyTo(payload.AsSpan(3));
        Frame(command, payload);
    }
}
