using System;
using System.Threading;
using NanoBattery.Life;

namespace NanoBattery.Esp32;

/// <summary>The program on the board.</summary>
public static class Program
{
    // For whoever listens on USB, and for the flash: a board that cannot start does so no more often.
    private const int PauseMs = 5_000;

    public static void Main()
    {
        EspHost host = new EspHost();
        try
        {
            new Threads(new BoardLife(host), host).Run();
        }
        catch (Exception trouble)
        {
            // A program that ends is a board that stands still for ever.
            host.Tell("The start failed: " + trouble.Message);
            Thread.Sleep(PauseMs);
            host.Restart();
        }
    }
}
