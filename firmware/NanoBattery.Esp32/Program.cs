using NanoBattery.Life;

namespace NanoBattery.Esp32;

/// <summary>The program on the board.</summary>
public static class Program
{
    public static void Main()
    {
        EspHost host = new EspHost();
        new Threads(new BoardLife(host), host).Run();
    }
}
