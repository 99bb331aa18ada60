using System.Text;
using NanoBattery.Harness.Recordings;

namespace NanoBattery.Harness.Tests.Recordings;

[TestClass]
public sealed class ShuntEveningTests
{
    private static readonly Recording Evening = RecordingReader.Read(ShuntEvening.Recording.FullPath);

    [TestMethod]
    public void The_evening_begins_charging_and_ends_discharging()
    {
        var text = Encoding.Latin1.GetString(Evening.FromDevice.Span);
        var currents = text.Split("\r\nI\t")[1..].Select(rest => int.TryParse(rest.Split('\r')[0], out var ma) ? ma : 0).ToArray();

        Assert.IsGreaterThan(400, currents.Length);
        Assert.IsGreaterThan(5000, currents[..60].Average());
        Assert.IsLessThan(-1000, currents[^120..].Average());
    }

    [TestMethod]
    public void The_evening_has_a_silence_of_twelve_seconds_and_no_other()
    {
        var gap = Gaps.In(Evening).Single();

        Assert.IsInRange(12_000, 13_500, gap.LengthMs);
    }

    [TestMethod]
    public void The_evening_has_frames_between_its_text()
    {
        var text = Encoding.Latin1.GetString(Evening.FromDevice.Span);

        Assert.IsGreaterThan(300, text.Split(":A200100").Length);
    }
}
