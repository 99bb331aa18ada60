using NanoBattery.VeDirect;

namespace NanoBattery.Streams;

/// <summary>A Phoenix inverter.</summary>
public sealed class InverterTalk : ITalk
{
    public void SayNext(Sender line)
    {
        Random random = line.Random;
        line.Begin().Hex(Label.Pid, 0xA231, "0xX4").Hex(Label.FW, 0x0121, "X4").Text(Label.Ser, "HQ1822P0Q9R")
            .Number(Label.Mode, 2).Number(Label.CS, 9).Number(Label.AcOutV, random.Next(22_500, 23_500))
            .Number(Label.AcOutI, random.Next(130)).Number(Label.AcOutS, random.Next(1_200)).Number(Label.V, random.Next(11_000, 15_000))
            .Number(Label.AR, 0).Number(Label.Warn, random.Next(20) == 0 ? 256 : 0).Hex(Label.OR, 0, "0xX8").End();
    }
}
