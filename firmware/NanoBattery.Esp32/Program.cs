using System;
using System.Threading;
using nanoFramework.Runtime.Native;
using NanoBattery.Life;

namespace NanoBattery.Esp32;

/// <summary>The program on the board.</summary>
public static class Program
{
    // For whoever listens on USB, and for the flash: a board that cannot start does so no more often.
    private const int PauseMs = 5_000;

    public static void Main()
    {
        try
        {
            EspHost host = new EspHost();
            new Threads(new BoardLife(host), host).Run();
        }
        catch (Exception trouble)
        {
            // A program that ends is a board that stands still for ever.
            Console.WriteLine("The start failed: " + trouble.Message);
            Thread.Sleep(PauseMs);
            Power.RebootDevice();
        }
    }
}
