using NanoBattery.VeDirect;

namespace NanoBattery.Streams;

/// <summary>A Blue Smart IP22: a short block, then some 25 frames unasked, three quarters of all bytes; now and then the longest frame known.</summary>
public sealed class ChargerTalk : ITalk
{
    private int _uptime;

    public void SayNext(Sender line)
    {
        Random random = line.Random;
        line.Begin().Hex(Label.Pid, 0xA334, "0xX4").Hex(Label.Fwe, 0x0342FF, "X6").Text(Label.Ser, "HQ2231A1B2C")
            .Number(Label.V, random.Next(22_000, 29_000)).Number(Label.I, random.Next(12_000)).Unknown(Label.T)
            .Number(Label.Err, 0).Number(Label.CS, random.Next(3, 6)).Number(Label.HC, 1_000_000 + _uptime).End();
        for (int i = 0; i < 10; i++)
        {
            line.Frame(0x200E, 1).Frame(0x2009, 0);
        }

        line.Frame(0x0120, BitConverter.GetBytes(_uptime)).Frame(0xED8C, BitConverter.GetBytes(random.Next()));
        if (_uptime++ % 60 == 0)
        {
            byte[] history = new byte[52];
            random.NextBytes(history);
            line.Frame(0x1070, history);
        }
    }
}
