using System.Diagnostics;
using System.Threading;
using NanoBattery.Update;
using nanoFramework.Runtime.Native;

namespace NanoBattery.Loader;

/// <summary>
/// What is flashed onto a board with PSRAM: it starts the application out of a slot. Only a cable changes the loader, the
/// platform's libraries and NanoBattery.Update.
/// </summary>
public static class Program
{
    // A board that restarts at once can hardly be reached over the cable.
    private const int PauseMs = 5_000;

    public static void Main()
    {
        BoardFiles files = new BoardFiles();
        Update.Loader loader = new Update.Loader(files, new BoardHost(), BoardKey.Read(files));
        Running.Slot = loader.Choose();
        if (Running.Slot == Slots.None)
        {
            Debug.WriteLine("loader: nothing to start; put a bundle into " + Slots.FileOf(Slots.A) + " over the cable");
            Thread.Sleep(Timeout.Infinite);
        }

        if (loader.Reason != Refusal.None)
        {
            Debug.WriteLine("loader: " + RefusalWords.Of(loader.Reason));
        }

        Debug.WriteLine("loader: version " + loader.Version + (loader.IsTrial ? ", on trial" : ""));
        if (loader.IsTrial)
        {
            new Thread(new TrialLimit(files).Watch).Start();
        }

        Refusal end = loader.Start();
        Debug.WriteLine("loader: " + RefusalWords.Of(end) + "; restart");
        Thread.Sleep(PauseMs);
        Power.RebootDevice();
    }
}
