using NanoBattery.Settings;

namespace NanoBattery.Tests;

/// <summary>A board at the HEX line of a made-up charger.</summary>
public sealed class ChargerBench
{
    private readonly Orders _orders = new Orders();

    public ChargerBench()
        : this(new BoardSettings())
    {
    }

    public ChargerBench(BoardSettings settings)
    {
        settings.Set("serial.device", "vedirect");
        Board = new Board(settings, Charger, Post, null, _orders);
    }

    public ChargerStub Charger { get; } = new ChargerStub();

    public Post Post { get; } = new Post();

    public Board Board { get; }

    public static BoardSettings With(string path, string value)
    {
        BoardSettings settings = new BoardSettings();
        settings.Set(path, value);
        return settings;
    }

    public ChargerBench Run(int seconds)
    {
        for (int i = 0; i < seconds; i++)
        {
            Charger.Tick();
            for (int step = 0; step < 50; step++)
            {
                Charger.NowMs += 20;
                Board.Step(Charger.NowMs);
            }
        }

        return this;
    }

    public ChargerBench Ask(string amperes, bool isRetained = false)
    {
        _orders.Give("nanobattery/board/curlimit", amperes, isRetained);
        Board.Step(Charger.NowMs);
        return this;
    }

    public string Limit(string key) => Post.Value("curlimit/state", key);
}
