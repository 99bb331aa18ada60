namespace System.Net;

public static class Dns
{
    public static IPHostEntry GetHostEntry(string hostNameOrAddress) => throw null;
}

public class IPHostEntry
{
    public string HostName => throw null;
    public IPAddress[] AddressList => throw null;
}
