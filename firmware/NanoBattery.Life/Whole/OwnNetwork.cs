using NanoBattery.Files;
using NanoBattery.Start;

namespace NanoBattery.Life;

/// <summary>
/// The network that a board opens itself, with the portal in it: whether it is there, and when the board has to start anew for its
/// sake. The radio takes up another network only at a start.
/// </summary>
internal sealed class OwnNetwork
{
    private readonly IBoardHost _host;
    private readonly StartRecord _record;
    private readonly int _mode;

    /// <param name="host">Has the radio.</param>
    /// <param name="record">Of the starts before this one.</param>
    /// <param name="mode">One of <see cref="BoardMode"/>.</param>
    internal OwnNetwork(IBoardHost host, StartRecord record, int mode)
    {
        _host = host;
        _record = record;
        _mode = mode;
    }

    /// <summary>Whether this start wants it.</summary>
    internal bool IsWanted => _mode == BoardMode.Running ? Left(StartRecord.PortalAsked) : !Left(StartRecord.PortalShut);

    /// <summary>Lets it go away, where there is one.</summary>
    /// <returns>Why the board has to start anew; null where it goes on.</returns>
    internal string? Close() => _host.CloseAccessPoint() ? null : StartOver(StartRecord.NetworkTaken, "the portal's network goes away");

    /// <summary>Opens it for a portal.</summary>
    /// <returns>Why the board has to start anew; null where it goes on.</returns>
    internal string? Open(PortalRoom portal)
    {
        if (portal.Access.IsNew)
        {
            _host.Tell("The portal's password, for good: " + portal.Access.Password);
        }

        if (!_host.OpenAccessPoint(portal.Access.NetworkName, portal.Access.Password))
        {
            return StartOver(StartRecord.NetworkMade, "the portal's network is made ready");
        }

        _host.Tell("Portal: Wi-Fi " + portal.Access.NetworkName + ", then http://" + PortalRoom.Host);
        _host.Scan(portal.Facts.Networks);
        return null;
    }

    private bool Left(int mark) => (_record.Marks & mark) != 0;

    /// <summary>
    /// If it did not become so at the last start either, the board goes on without; and so it does where the next start would not know
    /// of this one, and restart again.
    /// </summary>
    private string? StartOver(int mark, string why)
    {
        if (!Left(mark) && _record.StartOver(mark))
        {
            return why;
        }

        _host.Tell("The board's own network is not as it should be; it goes on.");
        return null;
    }
}
