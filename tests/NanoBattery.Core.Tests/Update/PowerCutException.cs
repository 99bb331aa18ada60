using System;

namespace NanoBattery.Tests;

/// <summary>The board has no power any more.</summary>
public sealed class PowerCutException : Exception;
