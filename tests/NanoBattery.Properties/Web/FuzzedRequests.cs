namespace NanoBattery.Properties;

/// <summary>How many requests a fuzz makes, and what was answered: NANOBATTERY_FUZZ_REQUESTS asks for more of them than the usual.</summary>
internal sealed class FuzzedRequests
{
    public const int OfASeed = 100;

    private const int Usual = 20_000;

    private readonly Dictionary<int, int> _answers = [];

    public static int SeedCount => Math.Max(1, int.Parse(Environment.GetEnvironmentVariable("NANOBATTERY_FUZZ_REQUESTS") ?? $"{Usual}") / OfASeed);

    /// <summary>A request was answered so.</summary>
    public void Note(int status) => _answers[status] = _answers.GetValueOrDefault(status) + 1;

    /// <summary>Fails where one of these was hardly ever an answer: then the fuzz does not reach what it is to try. One seed alone need not.</summary>
    public void ShouldHaveSeen(params int[] statuses)
    {
        foreach (var status in Seeds.IsOneAlone ? [] : statuses)
        {
            Assert.IsGreaterThan(5, _answers.GetValueOrDefault(status), $"{status} was answered {_answers.GetValueOrDefault(status)} times");
        }
    }
}
