using NanoBattery.Harness.Commands;

namespace NanoBattery.Harness.Provisioning;

/// <summary>What is flashed as the program: assemblies in the board's form, one behind the other, each on a boundary of 4 bytes.</summary>
public sealed record BoardImage(IReadOnlyList<ImagePart> Parts, int Bytes)
{
    private const string Fix = "take the .bin that the build of NanoBattery.Esp32.nfproj writes";

    /// <exception cref="UsageException">There is no such file, or it is no image for a v1 board.</exception>
    public static BoardImage Read(string path)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--image {path}: {trouble.Message.TrimEnd('.')}");
        }
        return Of(bytes, path);
    }

    /// <param name="bytes">The whole image.</param>
    /// <param name="path">Where it is from, for what is said of it.</param>
    /// <exception cref="UsageException">It is no image for a v1 board.</exception>
    public static BoardImage Of(byte[] bytes, string path)
    {
        var parts = new List<ImagePart>();
        for (var at = 0; at < bytes.Length;)
        {
            var rest = bytes.AsSpan(at);
            if (!rest.StartsWith("NFMRK1\0"u8) || rest.Length < ImagePart.HeaderBytes)
            {
                throw Refusal(path, rest.StartsWith("NFMRK2"u8) ? $"byte {at} begins a part for the preview firmware, NFMRK2, which a v1 board refuses"
                    : at == 0 ? "is no image: it does not begin with NFMRK1" : $"has no part at byte {at}, where one should begin");
            }
            var part = ImagePart.Read(rest, out var refusal) ?? throw Refusal(path, $"the part at byte {at} cannot be used: {refusal}");
            parts.Add(part);
            at += Padded(part.Bytes);
            if (at > bytes.Length)
            {
                throw Refusal(path, $"{part.Name} is not padded to 4 bytes");
            }
        }
        return Whole(parts, bytes.Length, path);
    }

    private static BoardImage Whole(List<ImagePart> parts, int bytes, string path)
    {
        var twice = parts.GroupBy(part => part.Name).FirstOrDefault(group => group.Count() > 1);
        return parts.Count == 0 ? throw Refusal(path, "is empty")
            : twice is not null ? throw Refusal(path, $"has {twice.Key} twice")
            : parts.All(part => part.Name != "mscorlib") ? throw Refusal(path, $"has no mscorlib, only {string.Join(", ", parts.Select(part => part.Name))}: that is an assembly and no image")
            : new BoardImage(parts, bytes);
    }

    private static int Padded(int bytes) => (bytes + 3) / 4 * 4;

    private static UsageException Refusal(string path, string what) => new($"--image {path}: {what}; {Fix}");
}
