using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Tests.Simulation;

[TestClass]
public sealed class StoryTests
{
    private static readonly Story Story = new(4, 100,
        new StoryFrame(10, 3300, -10, 500, -2), new StoryFrame(20, 3400, 10, 510, 3, IsSilent: true), new StoryFrame(30, 3400, 10, 520, 3));

    [TestMethod]
    public void A_frame_is_as_it_is_written()
    {
        Assert.AreEqual(new StoryFrame(20, 3400, 10, 510, 3, IsSilent: true), Story.At(20));
    }

    [TestMethod]
    public void Between_two_frames_lie_straight_lines()
    {
        Assert.AreEqual(new StoryFrame(15, 3350, 0, 505, 0.5), Story.At(15));
    }

    [TestMethod]
    public void Silence_lasts_from_its_frame_to_the_next()
    {
        Assert.IsFalse(Story.At(19).IsSilent);
        Assert.IsTrue(Story.At(29).IsSilent);
        Assert.IsFalse(Story.At(30).IsSilent);
    }

    [TestMethod]
    public void Before_the_first_frame_it_is_as_at_the_first_and_behind_the_last_as_at_the_last()
    {
        Assert.AreEqual(Story.At(10), Story.At(0));
        Assert.AreEqual(Story.At(30), Story.At(1_000_000));
        Assert.AreEqual(30_000, Story.DurationMs);
    }

    [TestMethod]
    public void A_story_that_runs_back_or_has_no_frame_is_refused()
    {
        Assert.ThrowsExactly<ArgumentException>(() => new Story(4, 100));
        Assert.ThrowsExactly<ArgumentException>(() => new Story(4, 100, Story.At(10), Story.At(10)));
        Assert.ThrowsExactly<ArgumentException>(() => new Story(4, 100, Story.At(20), Story.At(10)));
    }

    [TestMethod]
    public void A_shunt_with_a_temperature_sensor_tells_the_story_in_its_main_block()
    {
        var block = Told(15_999).Blocks[15];

        Assert.AreEqual("PID V T I P CE SOC TTG Alarm AR BMV FW MON", string.Join(' ', block.Labels));
        Assert.AreEqual("0xA389 13400 0 0 0 -49500 505 -1 OFF 0", string.Join(' ', block.Values.Take(10)));
    }

    [TestMethod]
    public void A_silent_shunt_sends_nothing()
    {
        Assert.HasCount(20, Told(29_999).Blocks);
        Assert.HasCount(21, Told(30_999).Blocks);
    }

    [TestMethod]
    public void How_often_it_is_asked_does_not_change_what_it_sends()
    {
        CollectionAssert.AreEqual(
            Simulated.Run(new StoryDevice(Story), 40_000, stepMs: 1), Simulated.Run(new StoryDevice(Story), 40_000, stepMs: 20_000));
    }

    private static CleanStream Told(long untilMs) => CleanStream.Parse(Simulated.Run(new StoryDevice(Story), untilMs, stepMs: 1));
}
