using System.Runtime.InteropServices;

namespace NanoBattery.Harness.Mqtt;

/// <summary>Makes sure that the MQTT library is there before anything needs it.</summary>
public static class MosquittoLibrary
{
    internal const string FileName = "libmosquitto.so.1";
    private static readonly Lock Gate = new();
    private static bool _ready;

    /// <exception cref="MqttException">The library is not installed.</exception>
    public static void Require(string fileName = FileName)
    {
        lock (Gate)
        {
            if (!NativeLibrary.TryLoad(fileName, out _))
            {
                throw new MqttException($"mqtt: {fileName} not found; install it with: apt-get install libmosquitto1");
            }
            if (!_ready)
            {
                _ = LibMosquitto.Init();
                _ready = true;
            }
        }
    }
}
