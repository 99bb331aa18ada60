using NanoBattery.Files;
using NanoBattery.Life;
using NanoBattery.Readings;
using NanoBattery.Settings;

namespace NanoBattery.Web.Whole;

/// <summary>
/// Hands out the settings only where there is memory for all that a change takes: the old ones, the new ones, and their text twice. What
/// a page takes away the guard may lack in that moment.
/// </summary>
internal sealed class CarefulKeeper : ISettingsKeeper
{
    private readonly ISettingsKeeper _keeper;
    private readonly IBoardHost _host;

    internal CarefulKeeper(ISettingsKeeper keeper, IBoardHost host)
    {
        _keeper = keeper;
        _host = host;
    }

    public BoardSettings? Read()
    {
        int free = _host.MeasureFreeBytes();
        return Reading.IsKnown(free) && free < BoardSite.SettingsBytes ? null : _keeper.Read();
    }

    public string Save(byte[] text, int length) => _keeper.Save(text, length);

    public bool Wipe() => _keeper.Wipe();
}
