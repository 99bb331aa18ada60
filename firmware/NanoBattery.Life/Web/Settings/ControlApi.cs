using NanoBattery.Commands;
using NanoBattery.Network;
using NanoBattery.Settings;

namespace NanoBattery.Web;

/// <summary>
/// What a page asks of the running board. It goes the way of the broker's commands, and is judged where they are: 202 only says
/// that it was handed on, and the board's state says what became of it.
/// </summary>
public sealed class ControlApi
{
    private readonly ICommandInlet _commands;
    private readonly SessionGate _gate;
    private readonly string _limitTopic;
    private readonly string _guardTopic;

    /// <param name="access">Knows the topics.</param>
    /// <param name="commands">Where the broker's commands wait, too.</param>
    /// <param name="gate">Who may ask.</param>
    public ControlApi(WebAccess access, ICommandInlet commands, SessionGate gate)
    {
        _commands = commands;
        _gate = gate;
        _limitTopic = access.LimitTopic;
        _guardTopic = access.GuardTopic;
    }

    /// <summary>Adds /api/limit and /api/guard.</summary>
    public void AddTo(Router router)
    {
        router.Add("POST", "/api/limit", Limit);
        router.Add("POST", "/api/guard", Guard);
    }

    private void Limit(WebRequest request, WebResponse response)
    {
        string? amperes = ValueOf("amperes", request, response);
        if (amperes == null)
        {
            return;
        }

        if (!DecimalText.TryParseThousandths(amperes, out _) || amperes[0] == '-')
        {
            Refuse(response, "amperes", "must be a number from 0 with up to three decimals, without quotes, such as 12.5");
        }
        else
        {
            Hand(_limitTopic, amperes, response);
        }
    }

    private void Guard(WebRequest request, WebResponse response)
    {
        string? release = ValueOf("release", request, response);
        if (release == "true")
        {
            Hand(_guardTopic, "release", response);
        }
        else if (release != null)
        {
            Refuse(response, "release", "must be true, without quotes");
        }
    }

    /// <returns>The one value of this name, empty where it is a text; null where the request is refused already.</returns>
    private string? ValueOf(string name, WebRequest request, WebResponse response)
    {
        JsonFields? fields = _gate.MayChange(request, response) ? ApiAnswer.Read(request, response) : null;
        if (fields == null)
        {
            return null;
        }

        if (fields.Count != 1 || fields.NameAt(0) != name)
        {
            Refuse(response, name, "is what this takes, and nothing else");
            return null;
        }

        return fields.IsText(0) ? "" : fields.ValueAt(0);
    }

    private static void Refuse(WebResponse response, string name, string why)
    {
        SettingErrors errors = new SettingErrors();
        errors.Add(name, why);
        response.Send(422, WebResponse.Json, errors);
    }

    private void Hand(string topic, string ascii, WebResponse response)
    {
        byte[] payload = new byte[ascii.Length];
        for (int i = 0; i < payload.Length; i++)
        {
            payload[i] = (byte)ascii[i];
        }

        _commands.Put(topic, payload, payload.Length, false);
        ApiAnswer.Agree(response, 202);
    }
}
