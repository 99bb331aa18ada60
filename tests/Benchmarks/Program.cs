using BenchmarkDotNet.Running;
using NanoBattery.Benchmarks;

if (args.Contains("--full"))
{
    BenchmarkSwitcher.FromAssembly(typeof(Throughput).Assembly).Run(["--filter", "*"]);
    return;
}

Throughput.Print(Console.Out);
StepCost.Print(Console.Out);
