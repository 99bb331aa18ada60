using System;
using NanoBattery.Files;
using NanoBattery.Network;
using NanoBattery.Portal;
using NanoBattery.Settings;
using NanoBattery.Start;
using NanoBattery.Storage;
using NanoBattery.Web;

namespace NanoBattery.Life;

/// <summary>The portal while it is open: the board's own network, its pages, and how long.</summary>
public sealed class PortalRoom
{
    /// <summary>Where its pages are.</summary>
    public const string Host = "192.168.4.1";

    private const int Entropy = 64;

    private readonly IClock _clock;
    private readonly Supervisor _supervisor;
    private readonly GuardLoop _guard;
    private readonly PortalWindow _window;
    private readonly SetupPortal _portal;

    internal PortalRoom(
        IBoardHost host, IStore store, BoardSettings settings, ISettingsKeeper keeper, Supervisor supervisor, GuardLoop guard)
    {
        _clock = host.Clock;
        _supervisor = supervisor;
        _guard = guard;
        EntropyPool pool = new EntropyPool(host.TakeEntropy(Entropy));
        Access = new PortalAccess(store, host.Id, pool);
        _window = new PortalWindow(settings.NumberOf(Setting.PortalMinutes));
        _window.Open("asked for", _clock.NowMs);
        _portal = new SetupPortal(settings, keeper, Facts, pool, Host);
    }

    /// <summary>Its name and its password.</summary>
    public PortalAccess Access { get; }

    /// <summary>What its page tells.</summary>
    public PortalFacts Facts { get; } = new PortalFacts();

    /// <summary>Whether settings were saved or wiped.</summary>
    public bool WantsRestart => _portal.WantsRestart;

    /// <summary>Answers one request; for one thread at a time. It does not throw.</summary>
    public void Handle(WebRequest request, WebResponse response)
    {
        _supervisor.Note(Part.Portal);
        _window.Use(_clock.NowMs);
        try
        {
            Facts.Heard = _guard.Heard;
            _portal.Handle(request, response);
        }
        catch (Exception)
        {
            response.Begin();
            response.Say(500, "This cannot be shown: the board may have too little memory just now. Try again.");
        }
    }

    /// <summary>The answer was sent: until the next request nobody is missed.</summary>
    public void Rest()
    {
        _supervisor.Rest(Part.Portal);
    }

    /// <returns>Whether it is still open.</returns>
    internal bool Step(long nowMs) => _window.Step(nowMs);
}
