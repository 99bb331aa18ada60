namespace NanoBattery.Streams;

/// <summary>What a block says as one number, the same for sender and receiver: labels and values in their order (FNV-1a, 64 bits).</summary>
public static class Content
{
    public const ulong Empty = 14695981039346656037;

    public static ulong With(ulong content, int label, int value) => Mixed(Mixed(content, label), value);

    public static ulong With(ulong content, int label, string text)
    {
        content = Mixed(content, label);
        foreach (char character in text)
        {
            content = Mixed(content, character);
        }

        return content;
    }

    private static ulong Mixed(ulong content, int value) => (content ^ (uint)value) * 1099511628211;
}
