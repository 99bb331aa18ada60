namespace NanoBattery.Page.Tests.Browsers;

/// <summary>Where somebody looks at the page: a screen's size in CSS pixels, and its colours.</summary>
internal sealed record Look(int Width, int Height, bool IsDark, bool IsPhone, float Scale = 1)
{
    public static readonly Look Desktop = new(1280, 900, IsDark: false, IsPhone: false);

    public static readonly Look Phone = new(390, 844, IsDark: false, IsPhone: true);

    /// <summary>The narrowest that WCAG 1.4.10 asks for.</summary>
    public static readonly Look Narrow = new(320, 640, IsDark: true, IsPhone: true);

    public Look Dark => this with { IsDark = true };
}
