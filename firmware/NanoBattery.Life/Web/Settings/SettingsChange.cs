using NanoBattery.Portal;
using NanoBattery.Settings;

namespace NanoBattery.Web;

/// <summary>
/// Tries what a page sends on a copy of the settings: a value sets, null takes away what was set, and what is not named stays.
/// </summary>
internal static class SettingsChange
{
    /// <returns>The settings to save; not to be used where there are errors.</returns>
    internal static BoardSettings Of(JsonFields fields, BoardSettings old, SettingErrors errors)
    {
        BoardSettings next = new BoardSettings(old.Table);
        for (int i = 0; i < old.SetCount; i++)
        {
            int field = fields.Find(old.SetPathAt(i));
            if (field < 0 || !fields.IsNull(field))
            {
                next.Set(old.SetPathAt(i), old.SetTextAt(i));
            }
        }

        for (int i = 0; i < fields.Count; i++)
        {
            Put(fields, i, next, errors);
        }

        KeepSecrets(fields, old, next, errors);
        if (errors.Count == 0)
        {
            CheckTogether(next, errors);
        }

        return next;
    }

    private static void Put(JsonFields fields, int field, BoardSettings next, SettingErrors errors)
    {
        string path = fields.NameAt(field);
        try
        {
            if (!fields.IsNull(field))
            {
                next.Set(path, fields.ValueAt(field));
            }
            else if (!next.Has(path))
            {
                throw new SettingException(path + ": there is no such setting; README lists them all");
            }
        }
        catch (SettingException refusal)
        {
            errors.Add(path, refusal.Message);
        }
    }

    private static void KeepSecrets(JsonFields fields, BoardSettings old, BoardSettings next, SettingErrors errors)
    {
        for (int i = 0; i < Setting.Count; i++)
        {
            if (!SettingTable.IsSecret(i) || fields.Find(old.Table.PathOf(i)) >= 0)
            {
                continue;
            }

            string? refusal = KeptSecrets.Refusal(old, next, i);
            if (refusal != null)
            {
                errors.Add(old.Table.PathOf(i), refusal);
            }
        }
    }

    private static void CheckTogether(BoardSettings next, SettingErrors errors)
    {
        try
        {
            next.CheckTogether();
        }
        catch (SettingException refusal)
        {
            errors.AddNamed(refusal.Message, next, "");
        }
    }
}
