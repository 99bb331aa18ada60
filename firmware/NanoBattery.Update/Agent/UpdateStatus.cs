namespace NanoBattery.Update;

/// <summary>How an update stands.</summary>
public enum UpdateStatus
{
    /// <summary>What is good runs, and nothing else is due.</summary>
    Confirmed = 0,

    /// <summary>A new version runs, and is not good yet.</summary>
    Testing = 1,

    /// <summary>The next restart begins the trial of a new version.</summary>
    TestPending = 2,

    /// <summary>The next restart returns to what was good.</summary>
    RollbackPending = 3,

    /// <summary>Nothing is known to be good.</summary>
    Unknown = 4,
}
