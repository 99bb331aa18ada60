using System;

namespace NanoBattery.Settings;

/// <summary>A setting that cannot be taken. The message names it, its value, and what would be right.</summary>
public sealed class SettingException : Exception
{
    public SettingException(string message)
        : base(message)
    {
    }
}
