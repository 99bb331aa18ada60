using System.Runtime.InteropServices;

namespace NanoBattery.Harness.Mqtt;

/// <summary>
/// libmosquitto's struct mosquitto_message, as mosquitto.h of version 2 declares it.
/// The library owns it, and what it points to, and keeps both only while it calls back.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct MosquittoMessage
{
    public int Id;
    public byte* Topic;
    public byte* Payload;
    public int PayloadLength;
    public int QualityOfService;
    public byte Retain;
}
