using NanoBattery.Settings;
using NanoBattery.Web;

namespace NanoBattery.Portal;

/// <summary>Tries what was typed on a copy of the settings. What is not changed on the page stays as it is in the file.</summary>
internal static class FormChange
{
    internal const string Token = "token";

    /// <summary>Behind a secret's path: the box that takes the secret away.</summary>
    internal const string None = ".none";

    /// <returns>The settings to save, or null where something is refused: then the state says what.</returns>
    internal static BoardSettings? Of(Form form, FormState state, SeenNetworks networks)
    {
        BoardSettings next = state.Settings.Copy();
        RefuseStrangers(form, state);
        for (int i = 0; i < state.Fields.Count; i++)
        {
            if (!SettingTable.IsSecret(state.Fields.SettingAt(i)))
            {
                Put(form, state, i, next, networks);
            }
        }

        for (int i = 0; i < state.Fields.Count; i++)
        {
            if (SettingTable.IsSecret(state.Fields.SettingAt(i)))
            {
                PutSecret(form, state, i, next);
            }
        }

        if (!state.IsRefused)
        {
            CheckTogether(next, state);
        }

        return state.IsRefused ? null : next;
    }

    private static void RefuseStrangers(Form form, FormState state)
    {
        for (int i = 0; i < form.Count; i++)
        {
            string name = form.NameAt(i);
            string path = name.EndsWith(None) ? name.Substring(0, name.Length - None.Length) : name;
            bool isKnown = name == Token;
            for (int k = 0; k < state.Fields.Count && !isKnown; k++)
            {
                int setting = state.Fields.SettingAt(k);
                isKnown = state.Settings.Table.PathOf(setting) == path && (path == name || SettingTable.IsSecret(setting));
            }

            if (!isKnown)
            {
                state.Notice = name + ": this page has no such field";
            }
        }
    }

    private static void Put(Form form, FormState state, int field, BoardSettings next, SeenNetworks networks)
    {
        int setting = state.Fields.SettingAt(field);
        string path = next.Table.PathOf(setting);
        bool isSwitch = next.Table.KindOf(setting) == SettingKind.Switch;
        string? sent = form.Find(path);
        if (sent == null && !isSwitch)
        {
            return;
        }

        // A box that is not ticked is not sent.
        string typed = sent == null ? "false" : setting == Setting.WifiSsid && IsSeen(sent, networks) ? sent : sent.Trim();
        state.Type(field, typed);
        if (typed != state.Settings.TextOf(setting))
        {
            Set(next, state, field, typed.Length > 0 ? typed : next.DefaultOf(setting));
        }
    }

    private static void PutSecret(Form form, FormState state, int field, BoardSettings next)
    {
        int secret = state.Fields.SettingAt(field);
        string path = next.Table.PathOf(secret);
        string typed = form.Find(path) ?? "";
        bool isNone = form.Find(path + None) != null;
        if (isNone && typed.Length > 0)
        {
            state.Refuse(field, path + ": was typed, and No password is ticked; do one or the other");
        }
        else if (isNone || typed.Length > 0)
        {
            Set(next, state, field, typed);
        }
        else
        {
            string? refusal = KeptSecrets.Keep(state.Settings, next, secret);
            if (refusal != null)
            {
                state.Refuse(field, refusal);
            }
        }
    }

    private static void Set(BoardSettings next, FormState state, int field, string text)
    {
        try
        {
            next.Set(next.Table.PathOf(state.Fields.SettingAt(field)), text);
        }
        catch (SettingException refusal)
        {
            state.Refuse(field, refusal.Message);
        }
    }

    private static void CheckTogether(BoardSettings next, FormState state)
    {
        try
        {
            next.CheckTogether();
        }
        catch (SettingException refusal)
        {
            state.Refuse(refusal.Message);
        }
    }

    private static bool IsSeen(string name, SeenNetworks networks)
    {
        for (int i = 0; i < networks.Count; i++)
        {
            if (networks.NameAt(i) == name)
            {
                return true;
            }
        }

        return false;
    }
}
