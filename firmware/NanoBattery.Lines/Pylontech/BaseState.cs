namespace NanoBattery.Pylontech;

/// <summary>
/// What a module does: "Base.St" of the table, "Basic Status" of pwr N, "Base State" of bat N.
/// Idle, Charge, Dischg, Absent and SysError were recorded; the others are what public programs look for.
/// </summary>
public static class BaseState
{
    public const int Idle = 0, Charge = 1, Discharge = 2, Balance = 3;

    /// <summary>No module has this address.</summary>
    public const int Absent = 4;

    /// <summary>"SysError": the module says that it is at fault.</summary>
    public const int SystemError = 5;

    public const int Sleep = 6, Shutdown = 7;

    /// <summary>A word that nobody has described.</summary>
    public const int Other = 8;
}
