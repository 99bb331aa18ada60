using System;

namespace NanoBattery.Tests;

/// <summary>The power is gone, and whatever was running with it.</summary>
public sealed class PowerCut : Exception
{
}
