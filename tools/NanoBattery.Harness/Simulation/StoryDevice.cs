namespace NanoBattery.Harness.Simulation;

/// <summary>
/// A SmartShunt with a temperature sensor on a battery whose story is written down: each second its main block and no
/// history, so that a recording of it stays small.
/// </summary>
public sealed class StoryDevice(Story story) : VeDirectDevice("SmartShunt 500A/50mV", 0xA389, 0x0415, "HQ2315NB002")
{
    protected override void Beat(long index)
    {
        var now = story.At(index);
        if (!now.IsSilent)
        {
            Write(now);
        }
    }

    /// <summary>The story is told in text; registers of a battery would have to tell the same.</summary>
    protected override RegisterValue? Read(int register) => null;

    private void Write(StoryFrame now)
    {
        var millivolts = Rounded(now.CellMillivolts * story.Cells);
        var milliamps = Rounded(now.Amps * 1000);
        var capacity = story.CapacityAmpHours * 1000L;
        var consumed = Rounded((now.SocPermille - 1000) * story.CapacityAmpHours);
        // The input that measures a temperature is the one that else measures a second voltage: T comes instead of VS.
        Block.Field("PID", $"0x{ProductId:X4}")
            .Field("V", millivolts)
            .Field("T", Rounded(now.Degrees))
            .Field("I", milliamps)
            .Field("P", Rounded(millivolts * milliamps / 1e6))
            .Field("CE", consumed)
            .Field("SOC", Rounded(now.SocPermille))
            .Field("TTG", BatteryMonitor.MinutesToGo(capacity, consumed, milliamps))
            .Field("Alarm", "OFF")
            .Field("AR", 0)
            .Field("BMV", Name)
            .Field("FW", $"{Version:X4}")
            .Field("MON", 0)
            .End();
    }

    private static long Rounded(double value) => (long)Math.Round(value);
}
