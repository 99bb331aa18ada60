using NanoBattery.VeDirect;

namespace NanoBattery.Streams;

/// <summary>A SmartShunt on a 48 V battery: main block and history in turn.</summary>
public sealed class ShuntTalk : ITalk
{
    private int _count;

    public void SayNext(Sender line)
    {
        Random random = line.Random;
        if (_count++ % 2 == 0)
        {
            line.Begin().Hex(Label.Pid, 0xA389, "0xX4").Number(Label.V, random.Next(44_000, 56_000)).Number(Label.VS, -14)
                .Number(Label.I, random.Next(-60_000, 60_000)).Number(Label.P, random.Next(-3_000, 3_000))
                .Number(Label.CE, -random.Next(300_000)).Number(Label.Soc, random.Next(1_001)).Number(Label.Ttg, random.Next(-1, 9_000))
                .Switch(Label.Alarm, random.Next(50) == 0).Number(Label.AR, random.Next(4)).Text(Label.Bmv, "SmartShunt 500A/50mV")
                .Hex(Label.FW, 0x0415, "X4").Number(Label.Mon, 0).End();
        }
        else
        {
            line.Begin().Number(Label.H1, -random.Next(300_000)).Number(Label.H2, -random.Next(300_000)).Number(Label.H3, -90_000)
                .Number(Label.H4, 12).Number(Label.H5, 0).Number(Label.H6, -1_000_000 - _count).Number(Label.H7, 41_220)
                .Number(Label.H8, 56_901).Number(Label.H9, _count).Number(Label.H10, 30).Number(Label.H11, 0).Number(Label.H12, 0)
                .Number(Label.H15, -14).Number(Label.H16, 21).Number(Label.H17, 4_711 + _count).Number(Label.H18, 5_200 + _count).End();
        }
    }
}
