using System.Globalization;

namespace NanoBattery.Harness.Network;

/// <summary>Reads host:port as people write it: a name, an IPv4 address, or an IPv6 address in brackets.</summary>
internal static class HostPort
{
    /// <exception cref="FormatException">The message says what is wrong with the text, without naming it.</exception>
    public static (string Host, int Port) Parse(string text, int? defaultPort)
    {
        var (host, port) = Split(text);
        if (host.Length == 0)
        {
            throw new FormatException("the host is missing; write host:port");
        }
        if (host.Any(c => char.IsWhiteSpace(c) || c is '/' or '@' or '[' or ']'))
        {
            throw new FormatException($"'{host}' is not a host; write host:port, and nothing else");
        }
        return (host, PortOf(port, defaultPort));
    }

    private static (string Host, string? Port) Split(string text)
    {
        if (text.Contains("://", StringComparison.Ordinal))
        {
            throw new FormatException("an URL is not understood; write host:port");
        }
        if (text.StartsWith('['))
        {
            return SplitBrackets(text);
        }
        var colon = text.IndexOf(':');
        if (colon < 0)
        {
            return (text, null);
        }
        if (text.IndexOf(':', colon + 1) >= 0)
        {
            throw new FormatException("there is more than one colon; put an IPv6 address in brackets, as in [::1]:1883");
        }
        return (text[..colon], text[(colon + 1)..]);
    }

    private static (string Host, string? Port) SplitBrackets(string text)
    {
        var end = text.IndexOf(']');
        var rest = end < 0 ? "" : text[(end + 1)..];
        if (end < 0 || (rest.Length > 0 && rest[0] != ':'))
        {
            throw new FormatException("the brackets do not close before the port; write [::1]:1883");
        }
        return (text[1..end], rest.Length == 0 ? null : rest[1..]);
    }

    private static int PortOf(string? text, int? defaultPort)
    {
        if (text is null)
        {
            return defaultPort ?? throw new FormatException("the port is missing; write host:port");
        }
        var valid = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port);
        return valid && port is >= 1 and <= 65535 ? port : throw new FormatException("port must be 1 to 65535");
    }
}
