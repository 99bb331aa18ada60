using NanoBattery.VeDirect;

namespace NanoBattery.Streams;

/// <summary>A SmartSolar 150/70 rev 3, which sends its fields in two blocks; the second begins without a PID.</summary>
public sealed class SplitSolarTalk : ITalk
{
    private int _count;

    public void SayNext(Sender line)
    {
        Random random = line.Random;
        if (_count++ % 2 == 0)
        {
            line.Begin().Hex(Label.Pid, 0xA076, "0xX4").Hex(Label.Fwe, 0x316FF, "X5").Text(Label.Ser, "HQ2042XYZ12")
                .Number(Label.V, random.Next(44_000, 58_000)).Number(Label.I, random.Next(70_000)).Number(Label.VPV, random.Next(140_000))
                .Number(Label.PPV, random.Next(4_000)).Number(Label.CS, random.Next(6)).Number(Label.Mppt, random.Next(3))
                .Hex(Label.OR, 0, "0xX8").End();
        }
        else
        {
            line.Begin().Number(Label.Err, 0).Switch(Label.Relay, false).Number(Label.H19, 100_000 + _count)
                .Number(Label.H20, random.Next(3_000)).Number(Label.H21, random.Next(4_000)).Number(Label.H22, 1_745)
                .Number(Label.H23, 3_120).Number(Label.Hsds, 81).Foreign("X1", "17").End();
        }
    }
}
