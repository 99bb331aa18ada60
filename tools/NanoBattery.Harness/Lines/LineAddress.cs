using NanoBattery.Harness.Network;

namespace NanoBattery.Harness.Lines;

/// <summary>Which line to open: the path of a tty, or tcp:host:port of a serial port somewhere on the network.</summary>
public sealed record LineAddress
{
    private const string Tcp = "tcp:";

    private LineAddress(string path, string host, int port) => (Path, Host, Port) = (path, host, port);

    /// <summary>The tty; empty for a line over TCP.</summary>
    public string Path { get; }

    /// <summary>The TCP host; empty for a tty.</summary>
    public string Host { get; }

    public int Port { get; }

    public bool IsTcp => Host.Length > 0;

    /// <exception cref="LineException">The text is neither a path nor tcp:host:port.</exception>
    public static LineAddress Parse(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new LineException("serial: no line is given; give a path such as /dev/ttyUSB0, or tcp:host:port");
        }
        if (!text.StartsWith(Tcp, StringComparison.Ordinal))
        {
            return new LineAddress(text, "", 0);
        }
        try
        {
            var (host, port) = HostPort.Parse(text[Tcp.Length..], defaultPort: null);
            return new LineAddress("", host, port);
        }
        catch (FormatException e)
        {
            throw new LineException($"serial: {text}: {e.Message}");
        }
    }

    /// <exception cref="LineException">The tty cannot be opened. A TCP host that is not there is no error: it may come.</exception>
    public static IOpenLine Open(string text, int baud = 19200) => Parse(text).Open(baud);

    /// <inheritdoc cref="Open(string, int)"/>
    public IOpenLine Open(int baud = 19200) => IsTcp ? new TcpLink(Host, Port) : new TtyLink(Path, baud);
}
