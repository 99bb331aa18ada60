namespace NanoBattery.Updates;

/// <summary>How far an update is.</summary>
public static class UpdateStage
{
    /// <summary>No loader, or no key: nothing comes over the air.</summary>
    public const int Cable = 0;

    /// <summary>Nothing is under way.</summary>
    public const int Ready = 1;

    /// <summary>A new version runs, and is not good yet.</summary>
    public const int OnTrial = 2;

    public const int Downloading = 3;

    /// <summary>The connection was lost; it goes on after a wait.</summary>
    public const int Interrupted = 4;

    /// <summary>All of the bundle is here, and is read back.</summary>
    public const int Checking = 5;

    /// <summary>The next start is the trial.</summary>
    public const int Restarting = 6;

    /// <summary>For the state's message.</summary>
    public static string InWords(int stage)
    {
        switch (stage)
        {
            case Cable: return "Over USB only";
            case OnTrial: return "On trial";
            case Downloading: return "Downloading";
            case Interrupted: return "Interrupted";
            case Checking: return "Checking";
            case Restarting: return "Restarting";
            default: return "Ready";
        }
    }
}
