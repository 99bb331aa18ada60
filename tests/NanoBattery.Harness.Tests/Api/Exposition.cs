using System.Globalization;
using System.Text.RegularExpressions;

namespace NanoBattery.Harness.Tests.Api;

/// <summary>Reads Prometheus' text format 0.0.4, and fails at whatever is not as it should be: a family's lines stand together behind its
/// HELP and TYPE, no sample comes twice, every line has its end.</summary>
internal sealed class Exposition
{
    private static readonly Regex Sample = new("^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{((?:[a-zA-Z_][a-zA-Z0-9_]*=\"[^\"\\\\\\n]*\",?)+)\\})? (-?[0-9]+(?:\\.[0-9]+)?)$");

    private readonly Dictionary<string, decimal> _samples = [];
    private readonly List<string> _families = [];
    private string _help = "";

    private Exposition()
    {
    }

    /// <summary>By name and labels as they stand there.</summary>
    public IReadOnlyDictionary<string, decimal> Samples => _samples;

    public IReadOnlyList<string> Families => _families;

    public static Exposition Parse(string text)
    {
        var exposition = new Exposition();
        Assert.EndsWith("\n", text);
        foreach (var line in text[..^1].Split('\n'))
        {
            exposition.Line(line);
        }
        return exposition;
    }

    private void Line(string line)
    {
        var words = line.Split(' ', 4);
        if (line.StartsWith("# HELP ", StringComparison.Ordinal))
        {
            Assert.IsFalse(_families.Contains(words[2]), $"{words[2]} comes twice");
            Assert.HasCount(4, words, line);
            _help = words[2];
        }
        else if (line.StartsWith("# TYPE ", StringComparison.Ordinal))
        {
            Assert.AreEqual(_help, words[2]);
            Assert.IsTrue(words[3] is "gauge" or "counter", line);
            Assert.AreEqual(words[2].EndsWith("_total", StringComparison.Ordinal), words[3] == "counter", line);
            _families.Add(words[2]);
        }
        else
        {
            var match = Sample.Match(line);
            Assert.IsTrue(match.Success, $"no sample: {line}");
            Assert.AreEqual(_families[^1], match.Groups[1].Value, line);
            Assert.IsFalse(match.Groups[2].Value.EndsWith(','), line);
            Assert.IsTrue(
                _samples.TryAdd(line[..line.LastIndexOf(' ')], decimal.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture)), $"twice: {line}");
        }
    }
}
