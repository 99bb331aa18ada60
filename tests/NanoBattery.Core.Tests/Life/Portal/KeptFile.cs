using System;
using NanoBattery.Files;
using NanoBattery.Settings;

namespace NanoBattery.Tests;

/// <summary>A settings file in memory.</summary>
public sealed class KeptFile : ISettingsKeeper
{
    private byte[] _bytes = new byte[0];

    /// <summary>The file; empty where none was saved.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Why nothing can be kept.</summary>
    public string Trouble { get; set; } = "";

    public bool IsWiped { get; private set; }

    /// <summary>What is in force as long as nothing was saved; null cannot be read.</summary>
    public BoardSettings? First { get; set; }

    /// <summary>What the board reads in it at its next start.</summary>
    public BoardSettings Settings => SettingsReader.Read(_bytes, _bytes.Length);

    public BoardSettings? Read() => _bytes.Length > 0 ? Settings : First;

    public string Save(byte[] text, int length)
    {
        if (Trouble.Length == 0)
        {
            Text = TextOf(text, length);
            _bytes = new byte[length];
            Array.Copy(text, 0, _bytes, 0, length);
        }

        return Trouble;
    }

    public bool Wipe()
    {
        IsWiped = Trouble.Length == 0;
        return IsWiped;
    }

    private static string TextOf(byte[] bytes, int length)
    {
        char[] text = new char[length];
        for (int i = 0; i < length; i++)
        {
            text[i] = (char)bytes[i];
        }

        return new string(text);
    }
}
