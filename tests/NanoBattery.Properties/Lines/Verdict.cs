using NanoBattery.Streams;

namespace NanoBattery.Properties;

/// <summary>What was accepted of a damaged stream, held against what was sent.</summary>
/// <param name="Accepted">How many blocks were accepted.</param>
/// <param name="False">Those among them that nobody sent, or accepted twice.</param>
/// <param name="Lost">The blocks that came through whole and were not accepted.</param>
public sealed record Verdict(int Accepted, int False, IReadOnlyList<SentBlock> Lost)
{
    public static Verdict On(DamagedStream damaged, Listening heard)
    {
        HashSet<ulong> sent = [.. damaged.Sent.Blocks.Select(block => block.Content)];
        HashSet<ulong> accepted = [];
        int wrong = heard.Blocks.Count(content => !sent.Contains(content) || !accepted.Add(content));
        return new Verdict(heard.Blocks.Count, wrong, [.. damaged.Untouched.Where(block => !accepted.Contains(block.Content))]);
    }
}
