namespace System.Net.Sockets;

public enum SelectMode
{
    SelectRead = 0, SelectWrite = 1, SelectError = 2,
}

[Flags]
public enum SocketFlags
{
    None = 0, OutOfBand = 1, Peek = 2, DontRoute = 4, MaxIOVectorLength = 16, Truncated = 256,
    ControlDataTruncated = 512, Broadcast = 1024, Multicast = 2048, Partial = 32768,
}

public enum SocketOptionLevel
{
    Socket = 65535, IP = 0, IPv6 = 41, Tcp = 6, Udp = 17,
}

public enum SocketOptionName
{
    Debug = 1, AcceptConnection = 2, ReuseAddress = 4, KeepAlive = 8, DontRoute = 16, Broadcast = 32,
    UseLoopback = 64, Linger = 128, OutOfBandInline = 256, DontLinger = -129, ExclusiveAddressUse = -5,
    SendBuffer = 4097, ReceiveBuffer = 4098, SendLowWater = 4099, ReceiveLowWater = 4100, SendTimeout = 4101,
    ReceiveTimeout = 4102, Error = 4103, Type = 4104, MaxConnections = 2147483647, IPOptions = 1, HeaderIncluded = 2,
    TypeOfService = 3, IpTimeToLive = 4, MulticastInterface = 9, MulticastTimeToLive = 10, MulticastLoopback = 11,
    AddMembership = 12, DropMembership = 13, DontFragment = 14, AddSourceMembership = 15, DropSourceMembership = 16,
    BlockSource = 17, UnblockSource = 18, PacketInformation = 19, HopLimit = 21, NoDelay = 1, BsdUrgent = 2,
    Expedited = 2, NoChecksum = 1, ChecksumCoverage = 20, UpdateAcceptContext = 28683, UpdateConnectContext = 28688,
}

public enum SocketType
{
    Stream = 1, Dgram = 2, Raw = 3, Rdm = 4, Seqpacket = 5, Unknown = -1,
}
