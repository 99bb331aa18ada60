using System.Threading;
using NanoBattery.Update;
using nanoFramework.Runtime.Native;

namespace NanoBattery.Loader;

/// <summary>The board's interpreter.</summary>
internal sealed class BoardHost : PartHost
{
    public override int FreeMemoryBytes => (int)GC.Run(true);

    public override void Load(byte[] part)
    {
        // Right after a file was read, boards have refused to load (nanoframework/Home#968); a pause helps.
        Thread.Sleep(20);
        base.Load(part);
    }
}
