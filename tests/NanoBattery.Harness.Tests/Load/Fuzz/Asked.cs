namespace NanoBattery.Harness.Tests.Load.Fuzz;

/// <summary>A request before it is sent. Anything in it may be anything.</summary>
internal sealed class Asked
{
    public string Method { get; set; } = "GET";

    public string Target { get; set; } = "/";

    public List<(string Name, string Value)> Headers { get; } = [];

    public byte[] Body { get; set; } = [];

    /// <summary>By how much it is said to be longer than it is.</summary>
    public int LengthLie { get; set; }

    public bool Holds(string text) =>
        Target.Contains(text) || Method.Contains(text) || Headers.Any(header => header.Name.Contains(text) || header.Value.Contains(text))
        || System.Text.Encoding.Latin1.GetString(Body).Contains(text);
}
