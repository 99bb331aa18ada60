using System;

namespace NanoBattery.Tests;

/// <summary>Stands for a call that never comes back: whoever made it is never seen again.</summary>
public sealed class NeverBack : Exception
{
}
