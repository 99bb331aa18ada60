namespace NanoBattery.Properties;

/// <summary>
/// A value that wanders, and likes to stay where something is decided: most of its goals are trip points, releases and points
/// of curves, and it trembles about them. The first of the borders is where it is well.
/// </summary>
public sealed class BorderWalk(Random random, int stepsAGoal, int lowest, int highest, params int[] borders)
{
    private static readonly int[] Trembling = [0, 1, 1, 3, 20];

    private readonly int _healthy = borders[0];
    private readonly int[] _borders = borders;
    private int _level = borders[0];
    private int _goal = borders[0];
    private int _pace = 1;
    private int _noise;

    public int Next(bool isActive)
    {
        int dice = random.Next();
        if (dice % stepsAGoal == 0)
        {
            SetOut(isActive);
        }

        int way = _goal - _level;
        _level += Math.Clamp(way, -_pace, _pace);
        int noise = _noise == 0 ? 0 : (dice >> 12) % (2 * _noise + 1) - _noise;
        return Math.Clamp(_level + noise, lowest, highest);
    }

    private void SetOut(bool isActive)
    {
        int choice = isActive ? random.Next(10) : 0;
        int border = _borders[random.Next(_borders.Length)] + random.Next(-2, 3);
        _goal = choice < 3 ? _healthy : choice < 9 ? border : random.Next(lowest, highest);
        _noise = isActive ? Trembling[random.Next(Trembling.Length)] : 0;
        // Half of the ways are jumps.
        _pace = random.Next(6) switch { < 3 => highest - lowest, < 5 => 1 + (highest - lowest) / 100, _ => 1 };
    }
}
