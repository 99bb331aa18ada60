using NanoBattery.Settings;

namespace NanoBattery.Harness.Provisioning;

/// <summary>The files that a board keeps, by their names there.</summary>
public static class BoardFiles
{
    /// <summary>Its internal drive.</summary>
    public const string Drive = @"I:\";

    public const string Settings = "settings.json";

    /// <summary>Settings that were being saved when the power went: they must not win over those that come by cable.</summary>
    public const string NewSettings = "settings.new";

    /// <summary>What proves an update over the air to be yours.</summary>
    public const string UpdateKey = "update.key";

    /// <summary>Where a program lies that came as a bundle.</summary>
    public const string FirstSlot = "slot-a.nbu";

    /// <summary>As much of settings.json as a board reads.</summary>
    public const int MaxSettingsBytes = SettingsReader.MostBytes;

    /// <summary>
    /// What a wipe removes: what a person has put there. The program stays, and the history: a lock-out is kept in it, which
    /// no wipe may end.
    /// </summary>
    public static IReadOnlyList<string> Wiped { get; } = [NewSettings, Settings, UpdateKey];

    /// <summary>What would let an older program win over one that comes by cable: the other slot, and what is known of both.</summary>
    public static IReadOnlyList<string> OlderUpdates { get; } = ["slot-b.nbu", "slots-0.bin", "slots-1.bin"];
}
