namespace NanoBattery.Update;

/// <summary>
/// What the loader tells the application that it started. This assembly is the loader's and the application's, so that one
/// field serves: a restart clears it.
/// </summary>
public static class Running
{
    /// <summary>Of <see cref="Slots"/>: none where no loader started the application.</summary>
    public static int Slot { get; set; }
}
