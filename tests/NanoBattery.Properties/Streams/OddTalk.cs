using NanoBattery.VeDirect;

namespace NanoBattery.Streams;

/// <summary>A device that never was: good blocks with any labels in any order, and values that no device should send.</summary>
public sealed class OddTalk : ITalk
{
    private static readonly LabelTable Labels = new(keepsNames: true);

    private static readonly string[] Products = ["0xA389", "0xA389", "0x203", "0xA042", "0xA334", "0xA231", "0xA3F0"];

    // What a battery message cannot do without.
    private static readonly int[] Needed = [Label.V, Label.I, Label.P, Label.Soc];

    private static readonly string[] Values =
    [
        "", "-", "--", "---", "0", "-0", "00000000000000", "1", "-1", "100", "1000", "1001", "365", "366", "12800", "51200", "-14",
        "200001", "2147483647", "-2147483647", "-2147483648", "2147483648", "4294967296", "9999999999", "99999999999", "1e5", "12.8",
        "NaN", "true", "null", "ON", "OFF", "On", "oFf", "0x", "0xA389", "0x80000000", "0xFFFFFFFF", "0xFFFFFFFFF", "0342FF", "C208",
        "\"", "\\\"},{", "SmartShunt 500A/50mV", "'; DROP", "~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~",
    ];

    private string _product = Products[0];

    public void SayNext(Sender line)
    {
        Random random = line.Random;
        if (random.Next(30) == 0)
        {
            _product = Products[random.Next(Products.Length)];
        }

        line.Begin().Foreign("PID", _product);
        for (int i = random.Next(30); i >= 0; i--)
        {
            int label = random.Next(3) == 0 ? Needed[random.Next(Needed.Length)] : random.Next(Label.Checksum);
            string name = random.Next(20) == 0 ? "value" : Labels.NameOf(label);
            line.Foreign(name, label == Label.Pid ? _product : Values[random.Next(Values.Length)]);
        }

        line.End();
    }
}
