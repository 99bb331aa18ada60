using NanoBattery.Settings;

namespace NanoBattery.Tests;

/// <summary>A board at the console of a made-up stack.</summary>
public sealed class StackBench
{
    public StackBench(int modules)
        : this(modules, new BoardSettings())
    {
    }

    public StackBench(int modules, BoardSettings settings)
    {
        settings.Set("serial.device", "pylontech");
        settings.Set("battery.maxChargeCurrentA", "25");
        settings.Set("battery.maxDischargeCurrentA", "25");
        Stack = new StackStub(modules);
        Board = new Board(settings, Stack, Post);
    }

    public StackStub Stack { get; }

    public Post Post { get; } = new Post();

    public Board Board { get; }

    public long NowMs { get; private set; } = 1_000;

    /// <summary>Module of an address.</summary>
    public StubModule this[int address] => Stack.Modules[address - 1];

    /// <summary>Lets time pass in steps of 20 ms.</summary>
    public StackBench Run(int seconds)
    {
        for (int i = 0; i < seconds * 50; i++)
        {
            NowMs += 20;
            Board.Step(NowMs);
        }

        return this;
    }

    /// <summary>A value of the bank's message.</summary>
    public string Bank(string key) => Post.Value("pylon", key);

    /// <summary>A value of a module's message.</summary>
    public string Module(int address, string key) => Post.Value("battery_" + address, key);
}
