using NanoBattery.Settings;

namespace NanoBattery.Properties;

/// <summary>A battery under watch: readings in time, some that are lost or lack something, and now and then none at all.</summary>
public static class GuardLife
{
    private static readonly int[] Packs = [4, 8, 15, 16];

    /// <returns>The watched guard, after so many steps.</returns>
    public static WatchedGuard Of(Random random, int steps, int stepMs, int stepsAGoal = GuardCourse.Calm)
    {
        int cells = Packs[random.Next(Packs.Length)];
        BoardSettings settings = GuardTuning.Draw(random, random.Next(3) == 0 ? 0 : cells);
        GuardCourse course = new(random, settings, cells, stepsAGoal);
        GuardTrouble trouble = new(random, 8 * stepsAGoal, stepMs);
        WatchedGuard guard = new(settings);
        int maxAgeMs = stepMs * random.Next(1, 4);
        long nowMs = random.Next();
        for (int step = 0; step < steps; step++)
        {
            nowMs += stepMs;
            course.Write(guard.Next, nowMs, maxAgeMs);
            trouble.Bring(guard);
            guard.Step(nowMs);
        }

        return guard;
    }
}
