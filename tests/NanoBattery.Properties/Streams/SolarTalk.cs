using NanoBattery.VeDirect;

namespace NanoBattery.Streams;

/// <summary>A BlueSolar 75/15 with its load output; now and then a HEX frame behind a block.</summary>
public sealed class SolarTalk : ITalk
{
    public void SayNext(Sender line)
    {
        Random random = line.Random;
        line.Begin().Hex(Label.Pid, 0xA042, "0xX4").Hex(Label.FW, 0x123, "X3").Text(Label.Ser, "HQ1411ABCDE")
            .Number(Label.V, random.Next(11_000, 14_500)).Number(Label.I, random.Next(-500, 15_000))
            .Number(Label.VPV, random.Next(60_000)).Number(Label.PPV, random.Next(220)).Number(Label.CS, random.Next(6))
            .Number(Label.Mppt, random.Next(3)).Hex(Label.OR, 0, "0xX8").Number(Label.Err, 0).Switch(Label.Load, true)
            .Number(Label.IL, random.Next(1_000)).Number(Label.H19, 8_272).Number(Label.H20, random.Next(100))
            .Number(Label.H21, random.Next(220)).Number(Label.H22, 25).Number(Label.H23, 119).Number(Label.Hsds, 274).End();
        if (random.Next(20) == 0)
        {
            line.Frame(0x0201, (byte)random.Next(8));
        }
    }
}
