using System;
using NanoBattery.Files;
using NanoBattery.Network;
using NanoBattery.Portal;
using NanoBattery.Web.Api;
using NanoBattery.Web.Trace;
using NanoBattery.Web.Trend;
using NanoBattery.Web.View;

namespace NanoBattery.Web.Site;

/// <summary>
/// All that a board answers over HTTP, the same on the board and on the desk: its page, what it tells, and what may be changed. Not
/// for two threads at once: an answer is sent before the next request is handled.
/// </summary>
public sealed class WebRoom
{
    private readonly Router _router = new Router();
    private readonly SettingsApi _settings;

    /// <param name="view">The board.</param>
    /// <param name="trends">Its last days.</param>
    /// <param name="trace">The last bytes of its line, or null where none are kept.</param>
    /// <param name="access">Who may, and where commands are sent.</param>
    /// <param name="keeper">Where the settings are kept.</param>
    /// <param name="commands">Where commands go, those of the broker too.</param>
    /// <param name="pool">Where ids and tokens come from.</param>
    /// <param name="clock">What sessions and wrong passwords are dated by.</param>
    public WebRoom(
        IBoardView view, TrendKeeper trends, ByteTrace? trace, WebAccess access, ISettingsKeeper keeper, ICommandInlet commands,
        EntropyPool pool, IClock clock)
    {
        Sessions sessions = new Sessions(access.Password, pool);
        SessionGate gate = new SessionGate(sessions, clock);
        _settings = new SettingsApi(keeper, gate);
        new PageApi().AddTo(_router);
        new BatteryApi(view, trends, trace, gate.MayRead).Register(_router);
        new SessionApi(sessions, gate, clock).AddTo(_router);
        _settings.AddTo(_router);
        new ControlApi(access, commands, gate).AddTo(_router);
    }

    /// <summary>Whether settings were saved: once the answer is sent, the board restarts as planned.</summary>
    public bool WantsRestart => _settings.WantsRestart;

    /// <summary>What went wrong last, in words; empty where nothing did.</summary>
    public string LastFault { get; private set; } = "";

    /// <summary>Answers in any case, and throws nothing: a fault of a page must not end what guards a battery.</summary>
    public void Handle(WebRequest request, WebResponse response)
    {
        try
        {
            _router.Handle(request, response);
        }
        catch (Exception fault)
        {
            LastFault = request.Method + " " + request.Path + ": " + fault.Message;
            response.Begin();
            response.Say(500, "This answer could not be made. The battery is guarded all the same; try again.");
        }
    }
}
