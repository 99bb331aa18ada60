using NanoBattery.Messages;

namespace NanoBattery.HomeAssistant;

/// <summary>
/// Writes the announcement of one entity: its topic, and the payload in one buffer that is used again. The keys are the short
/// ones that Home Assistant takes instead of the long.
/// </summary>
internal sealed class EntityMessage
{
    /// <summary>With the longest names and topics in ASCII it is not filled.</summary>
    internal const int Capacity = 1_800;

    private const int LongestName = 48;

    private readonly JsonWriter _json = new JsonWriter(Capacity);
    private readonly Addresses _addresses;
    private readonly string _board;

    internal EntityMessage(Addresses addresses)
    {
        _addresses = addresses;
        _board = addresses.Board;
    }

    internal EntityRow Row { get; } = new EntityRow();

    internal Quantity Quantity { get; } = new Quantity();

    internal byte[] Buffer => _json.Buffer;

    internal int Length => _json.Length;

    /// <summary>Whether the message was too long for the buffer and is not to be sent.</summary>
    internal bool IsCut => _json.IsFull;

    internal string TopicOf(Thing thing)
    {
        string path = Row.Path;
        int dot = path.IndexOf('.');
        return _addresses.Prefix + "/" + Quantity.Component + "/nanobattery_" + _board + "/" + thing.Word + "_"
            + (dot < 0 ? path : path.Substring(0, dot) + "_" + path.Substring(dot + 1)) + "/config";
    }

    /// <param name="thing">Whose entity it is.</param>
    /// <param name="limit">The range of the charge limit; null where there is none to set.</param>
    internal void Write(Thing thing, ChargeLimitRange? limit)
    {
        _json.Clear();
        _json.Plain("{\"name\":");
        _json.String(Row.Name);
        _json.Plain(",\"uniq_id\":\"nanobattery.");
        _json.Plain(_board);
        _json.Plain(".");
        _json.Plain(thing.Word);
        _json.Plain(".");
        _json.Plain(Row.Path);
        _json.Plain("\",\"def_ent_id\":\"");
        _json.Plain(Quantity.Component);
        _json.Plain(".");
        Slug(_board);
        _json.Plain("_");
        _json.Plain(thing.Word);
        _json.Plain("_");
        Slug(Row.Path);
        _json.Plain("\"");
        WriteValue(thing, limit);
        Text("unit_of_meas", Quantity.Unit);
        Text("dev_cla", Quantity.DeviceClass);
        Text("stat_cla", Quantity.StateClass);
        if (Quantity.Digits >= 0)
        {
            Whole("sug_dsp_prc", Quantity.Digits);
        }

        WriteCategory(thing);
        WriteAvailability(thing);
        WriteDevice(thing);
        _json.Plain("},\"o\":{\"name\":\"nanoBattery\",\"sw\":\"" + Board.Version + "\"}}");
    }

    private bool Shows => Quantity.Component == Quantity.Sensor || Quantity.Component == Quantity.BinarySensor;

    private void WriteValue(Thing thing, ChargeLimitRange? limit)
    {
        if (Row.Measures == Quantity.Status)
        {
            Text("stat_t", _addresses.Status);
            _json.Plain(",\"pl_on\":\"online\",\"pl_off\":\"offline\"");
        }
        else if (Shows)
        {
            Text("stat_t", thing.Topic);
            WriteTemplate();
            Whole("exp_aft", thing.ExpireSeconds);
        }
        else if (limit != null && Row.Measures == Quantity.Limit)
        {
            Text("stat_t", thing.Topic);
            WriteTemplate();
            // Kept by the broker, so that a board that starts again finds it.
            Text("cmd_t", limit.Topic);
            _json.Plain(",\"ret\":true");
            Amps("min", limit.LowestMilliamps);
            Amps("max", limit.HighestMilliamps);
            Amps("step", limit.StepMilliamps);
            _json.Plain(",\"mode\":\"box\"");
        }
        else
        {
            Text("cmd_t", _addresses.Guard);
            _json.Plain(",\"pl_prs\":\"release\"");
        }
    }

    private void WriteTemplate()
    {
        _json.Plain(",\"val_tpl\":\"{{ ");
        if (Row.Measures == Quantity.Spread)
        {
            _json.Plain("(value_json.System.MaxCellVoltage - value_json.System.MinCellVoltage) | round(3) "
                + "if value_json.System.MaxCellVoltage is number else none }}\"");
            return;
        }

        // An alarm is 0, 1 or 2; whatever else is 0, 1 or not known.
        bool isAlarm = Row.Measures == Quantity.Problem;
        _json.Plain(isAlarm ? "1 if value_json." : "value_json.");
        _json.Plain(Row.Path);
        _json.Plain(isAlarm ? " else 0 }}\"" : " }}\"");
        if (Quantity.Component == Quantity.BinarySensor)
        {
            _json.Plain(",\"pl_on\":\"1\",\"pl_off\":\"0\"");
        }
    }

    private void WriteCategory(Thing thing)
    {
        if (!Shows)
        {
            Text("ent_cat", "config");
        }
        else if (Row.Has('*'))
        {
            Text("ent_cat", "diagnostic");
        }

        if (Row.Has('-') || (Row.Has('~') && thing.Letter == 'S'))
        {
            _json.Plain(",\"en\":false");
        }
    }

    private void WriteAvailability(Thing thing)
    {
        if (Row.Measures == Quantity.Status)
        {
            // That the board is gone is what it shows.
            return;
        }

        _json.Plain(",\"avty\":[{\"t\":");
        _json.String(_addresses.Status);
        if (thing.TellsOnline && !Row.Has('!'))
        {
            _json.Plain("},{\"t\":");
            _json.String(thing.Topic);
            _json.Plain(",\"val_tpl\":\"{{ 'online' if value_json.Online == 1 else 'offline' }}\"}],\"avty_mode\":\"all\"");
        }
        else
        {
            _json.Plain("}]");
        }
    }

    private void WriteDevice(Thing thing)
    {
        _json.Plain(",\"dev\":{\"ids\":[\"nanobattery.");
        _json.Plain(_board);
        if (!thing.IsBoard)
        {
            _json.Plain(".");
            _json.Plain(thing.Word);
        }

        _json.Plain("\"],\"name\":\"");
        _json.Plain(_board);
        if (!thing.IsBoard)
        {
            _json.Plain(" ");
            _json.Plain(thing.Name);
        }

        _json.Plain("\"");
        Text("mf", thing.Maker);
        Text("mdl", Short(thing.Product));
        Text("sw", Short(thing.Firmware));
        Text("sn", Short(thing.Serial));
        if (!thing.IsBoard)
        {
            Text("via_device", "nanobattery." + _board + thing.Via);
        }
    }

    /// <summary>A text behind its key; nothing where it is null or empty.</summary>
    private void Text(string key, string? text)
    {
        if (text != null && text.Length > 0)
        {
            Key(key);
            _json.String(text);
        }
    }

    /// <summary>A device may tell anything.</summary>
    private static string? Short(string? text) => text != null && text.Length > LongestName ? text.Substring(0, LongestName) : text;

    private void Whole(string key, int number)
    {
        Key(key);
        _json.Decimal(number, 0);
    }

    private void Amps(string key, int milliamps)
    {
        Key(key);
        _json.Decimal(milliamps, 3);
    }

    private void Key(string key)
    {
        _json.Plain(",\"");
        _json.Plain(key);
        _json.Plain("\":");
    }

    /// <summary>"Dc.MaxVoltage" as dc_max_voltage.</summary>
    private void Slug(string text)
    {
        char last = '_';
        for (int i = 0; i < text.Length; i++)
        {
            char next = text[i];
            bool isCapital = next >= 'A' && next <= 'Z';
            if (isCapital && last >= 'a' && last <= 'z')
            {
                _json.Plain('_');
            }

            _json.Plain(isCapital ? (char)(next + ('a' - 'A')) : next == '.' || next == '-' ? '_' : next);
            last = next;
        }
    }
}
