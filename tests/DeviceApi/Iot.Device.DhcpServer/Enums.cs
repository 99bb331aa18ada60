namespace Iot.Device.DhcpServer.Enums;

public enum DhcpMessageType : byte
{
    Unknown = 0, Discover = 1, Offer = 2, Request = 3, Decline = 4, Ack = 5, Nak = 6, Release = 7, Inform = 8,
    ForceRenew = 9, LeaseQuery = 10, LeaseUnassigned = 11, LeaseUnknown = 12, LeaseActive = 13,
}

public enum DhcpOperation : byte
{
    BootRequest = 1, BootReply = 2,
}

public enum DhcpOptionCode : byte
{
    Pad = 0, SubnetMask = 1, TimeOffset = 2, Router = 3, TimeServer = 4, NameServer = 5, DomainNameServer = 6,
    LogServer = 7, CookieServer = 8, LinePrinterServer = 9, ImpressServer = 10, ResourceLocationServer = 11,
    HostName = 12, BootFileSize = 13, MeritDumpFile = 14, DomainNameSuffix = 15, SwapServer = 16, RootPath = 17,
    ExtensionsPath = 18, IpForwarding = 19, NonLocalSourceRouting = 20, PolicyFilter = 21,
    MaximumDatagramReassemblySize = 22, DefaultIpTimeToLive = 23, PathMtuAgingTimeout = 24, PathMtuPlateauTable = 25,
    InterfaceMtu = 26, AllSubnetsAreLocal = 27, BroadcastAddress = 28, PerformMaskDiscovery = 29, MaskSupplier = 30,
    PerformRouterDiscovery = 31, RouteurSolicitationAddressOption = 32, StaticRoute = 33, TailerEncapsulation = 34,
    ArpCacheTimeout = 35, EthernetEncapsulation = 36, TcpDefaultTtl = 37, TcpKeepAliveInterval = 38,
    TcpKeppAliveGarbage = 39, NetworkInformationServiceDomain = 40, NetworkInformationServers = 41,
    NetworkTimeProtocolServersOption = 42, NetBiosTcpNameServer = 44, NetBiosTcpDatagramDistributionServer = 45,
    NetBiosTcpNodeType = 46, NetBiosTcpScope = 47, XWindowSystemFontServer = 48, XWindowSystemDisplayManager = 49,
    RequestedIpAddress = 50, LeaseTime = 51, DhcpMessageType = 53, ServerIdentifier = 54, ParameterList = 55,
    DhcpMessage = 56, DhcpMaxMessageSize = 57, RenewalTime = 58, RebindingTime = 59, ClassId = 60, ClientId = 61,
    NetWareIpDomainName = 62, NetWareIp = 63, NisDomainName = 64, NisServer = 65, ServerName = 66, BootFileName = 67,
    HomeAddress = 68, SmtpServers = 69, Pop3Server = 70, NntpServer = 71, WwwServer = 72, FingerServer = 73,
    IrcServer = 74, StreetTalkServer = 75, StdaServer = 76, UserClass = 77, DirectoryAgent = 78, ServiceScope = 79,
    NamingAuthority = 80, AutoConfig = 116, CaptivePortal = 114, End = 255,
}

public enum HardwareType
{
    Ethernet = 1, ExperimentalEthernet = 2, AmateurRadio = 3, ProteonTokenRing = 4, Chaos = 5, IEEE802Networks = 6,
    ArcNet = 7, HyperChannel = 8, Lanstar = 9,
}
