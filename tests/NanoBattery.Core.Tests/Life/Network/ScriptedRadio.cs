using System;
using NanoBattery.Network;

namespace NanoBattery.Tests;

/// <summary>A radio that does as the test says.</summary>
public sealed class ScriptedRadio : IWifi
{
    private readonly ManualClock _clock;
    private bool _isJoined;

    public ScriptedRadio(ManualClock clock)
    {
        _clock = clock;
    }

    /// <summary>What a try to join ends with, and after how long.</summary>
    public int Answer { get; set; } = WifiAnswer.Joined;

    public int TakesMs { get; set; }

    public bool Throws { get; set; }

    /// <summary>The network is there and gone in turns of so long; 0 is for ever there.</summary>
    public int FlapMs { get; set; }

    /// <summary>Whether the radio comes back by itself when the network does.</summary>
    public bool ComesBack { get; set; }

    public int Joins { get; private set; }

    public int Leaves { get; private set; }

    /// <summary>Name and password of the last try.</summary>
    public string Told { get; private set; } = "";

    public int SignalDbm => -61;

    public bool IsJoined
    {
        get
        {
            bool isThere = FlapMs == 0 || _clock.NowMs / FlapMs % 2 == 0;
            _isJoined = isThere && (_isJoined || ComesBack);
            return _isJoined;
        }
        set => _isJoined = value;
    }

    public int Join(string ssid, string password, int timeoutMs)
    {
        Joins++;
        Told = ssid + "/" + password;
        _clock.NowMs += TakesMs < timeoutMs ? TakesMs : timeoutMs;
        if (Throws)
        {
            throw new InvalidOperationException();
        }

        _isJoined = Answer == WifiAnswer.Joined;
        return Answer;
    }

    public void Leave()
    {
        Leaves++;
        _isJoined = false;
    }
}
