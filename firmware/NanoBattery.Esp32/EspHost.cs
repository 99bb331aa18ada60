using System;
using System.Device.Gpio;
using System.Net.NetworkInformation;
using nanoFramework.Runtime.Native;
using NanoBattery.Esp32.Adapters;
using NanoBattery.Files;
using NanoBattery.HomeAssistant;
using NanoBattery.Life;
using NanoBattery.Loader;
using NanoBattery.Messages;
using NanoBattery.Network;
using NanoBattery.Portal;
using NanoBattery.Serial;
using NanoBattery.Settings;
using NanoBattery.Update;
using NanoBattery.Updates;

namespace NanoBattery.Esp32;

/// <summary>The ESP32 that a board stands on.</summary>
internal sealed class EspHost : IBoardHost
{
    private readonly GpioController _gpio = new GpioController();
    private readonly AccessPoint _accessPoint = new AccessPoint();
    private readonly StationWifi _wifi = new StationWifi();

    public IFiles Files { get; } = new InternalFiles();

    public IClock Clock { get; } = new TickClock();

    public IWifi Wifi => _wifi;

    public IBroker Broker { get; } = new MqttBroker();

    public IDownload Download { get; } = new HttpDownload();

    public byte[] Id => NetworkInterface.GetAllNetworkInterfaces()[0].PhysicalAddress;

    public IPanel OpenPanel(BoardSettings settings)
    {
        _wifi.TimeServer = settings.TextOf(Setting.TimeServer);
        return new Panel(_gpio, settings, this);
    }

    public ISerialLink OpenLine(BoardSettings settings) =>
        new Uart(_gpio, settings.NumberOf(Setting.PinLineRx), settings.NumberOf(Setting.PinLineTx));

    public IAnnouncer? OpenAnnouncer(BoardSettings settings) =>
        settings.TextOf(Setting.MqttDiscovery).Length == 0 ? null : new Discovery(settings);

    public IUpdateAgent? OpenUpdates()
    {
        BoardFiles files = new BoardFiles();
        byte[]? key = Running.Slot == Slots.None ? null : BoardKey.Read(files);
        Version version = SystemInfo.Version;
        return key == null
            ? null
            : new SlotUpdates(
                files, key, Firmware.Of(version.Major, version.Minor, version.Build, version.Revision), Running.Slot);
    }

    public byte[] TakeEntropy(int count) => Entropy.Take(count);

    public bool OpenAccessPoint(string name, string password)
    {
        try
        {
            return _accessPoint.Open(name, password);
        }
        catch (Exception trouble)
        {
            Tell("The board's own network: " + trouble.Message);
            return false;
        }
    }

    public bool CloseAccessPoint()
    {
        try
        {
            return AccessPoint.Close();
        }
        catch (Exception)
        {
            // A target without one: there is nothing to close.
            return true;
        }
    }

    public void Scan(SeenNetworks networks)
    {
        _wifi.Scan(networks);
    }

    /// <summary>Without moving what is in use: that would take longer than the line's buffer lasts.</summary>
    public int MeasureFreeBytes()
    {
        uint free = nanoFramework.Runtime.Native.GC.Run(false);
        return free > int.MaxValue ? int.MaxValue : (int)free;
    }

    public void Tell(string line)
    {
        Console.WriteLine(line);
    }

    public void Restart()
    {
        Power.RebootDevice();
    }
}
