namespace NanoBattery.Harness.Simulation;

/// <summary>What it answers to HEX requests.</summary>
public abstract partial class VeDirectDevice
{
    private RegisterValue? ReadAny(int register) => register switch
    {
        0x0100 => RegisterValue.Long(0xFF000000L | ((long)ProductId << 8)),
        0x0102 => RegisterValue.Word(0x4000 | Version),
        0x010A => RegisterValue.Text(SerialNumber),
        0x010B => RegisterValue.Text(Name),
        0x0120 => RegisterValue.Long(UptimeSeconds),
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
                _power.Restart(NowMs);
                LoseWhatIsOff();
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
