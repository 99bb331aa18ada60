namespace NanoBattery.Properties;

/// <summary>What the consumer survives under a key.</summary>
public enum KeyRule
{
    /// <summary>A number, and never null: null freezes the consumer for good, or leaves an old alarm or limit standing.</summary>
    Always,

    /// <summary>A number, or null where it is not known. A string here ends the consumer.</summary>
    Number,

    /// <summary>A text, or null where there is none.</summary>
    Text,
}
