using System.Net;
using Iot.Device.DhcpServer.Enums;
using Iot.Device.DhcpServer.Options;

namespace Iot.Device.DhcpServer;

public class DhcpMessage
{
    public DhcpOperation OperationCode { get; set; }
    public HardwareType HardwareType { get; set; }
    public byte HardwareAddressLength { get; set; }
    public byte Hops { get; set; }
    public uint TransactionId { get; set; }
    public ushort SecondsElapsed { get; set; }
    public ushort Flags { get; set; }
    public IPAddress ClientIPAddress { get; set; }
    public IPAddress YourIPAddress { get; set; }
    public IPAddress ServerIPAddress { get; set; }
    public IPAddress GatewayIPAddress { get; set; }
    public byte[] ClientHardwareAddress { get; set; }
    public byte[] MagicCookie { get; set; }
    public string ClientHardwareAddressAsString => throw null;
    public byte[] Cookie { get; set; }
    public OptionCollection Options { get; set; }
    public DhcpMessageType DhcpMessageType => throw null;
    public string HostName => throw null;
    public IPAddress RequestedIpAddress => throw null;
    public IPAddress ServerIdentifier => throw null;
    public byte[] GetBytes() => throw null;
}
