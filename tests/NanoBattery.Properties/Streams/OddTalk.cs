using NanoBattery.VeDirect;

namespace NanoBattery.Streams;

/// <summary>A device that never was: good blocks with any labels in any order, and values that no device should send.</summary>
public sealed class OddTalk : ITalk
{
    private static readonly LabelTable Labels = new();

    private static readonly string[] Values =
    [
        "", "-", "--", "---", "0", "-0", "00000000000000", "1", "-1", "100", "1000", "1001", "365", "366", "12800", "51200", "-14",
        "200001", "2147483647", "-2147483647", "-2147483648", "2147483648", "4294967296", "9999999999", "99999999999", "1e5", "12.8",
        "NaN", "true", "null", "ON", "OFF", "On", "oFf", "0x", "0xA389", "0xA042", "0xA334", "0xA231", "0xA3F0", "0x203", "0x80000000",
        "0xFFFFFFFF", "0xFFFFFFFFF", "0342FF", "C208", "\"", "\\\"},{", "SmartShunt 500A/50mV", "'; DROP", "~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~",
    ];

    public void SayNext(Sender line)
    {
        Random random = line.Random;
        line.Begin();
        string product = Values[random.Next(35, 41)];
        for (int i = random.Next(30); i >= 0; i--)
        {
            // Some three of the same must follow each other before a product is believed.
            int label = random.Next(Label.Checksum);
            string value = label == Label.Pid ? product : Values[random.Next(Values.Length)];
            line.Foreign(random.Next(20) == 0 ? "value" : Labels.NameOf(label), value);
        }

        line.End();
    }
}
