using NanoBattery.Readings;
using NanoBattery.Settings;

namespace NanoBattery.Guard;

/// <summary>The largest current of a battery: the lower of the settings' and the device's own for a module, times the modules.</summary>
internal sealed class ModuleLimit
{
    internal const int AllPercent = 100;

    private static readonly Reason Device = new Reason("Device: its own limit");

    private readonly int _configured;
    private readonly int _percent;
    private readonly Reason _settings;

    internal ModuleLimit(BoardSettings settings, int setting, int percent)
    {
        _configured = settings.NumberOf(setting);
        _percent = percent;
        _settings = new Reason("Settings: " + (percent < AllPercent ? percent + " % of " : "") + settings.Table.PathOf(setting));
    }

    internal void Begin(CurrentLimit limit, int deviceMilliamps, int modules)
    {
        bool isDevice = Reading.IsKnown(deviceMilliamps) && deviceMilliamps < _configured;
        int module = isDevice ? deviceMilliamps : _configured;
        module = module < 0 ? 0 : module;
        limit.Begin((int)((long)module * _percent / AllPercent) * modules, isDevice ? Device : _settings);
    }
}
