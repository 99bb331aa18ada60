using NanoBattery.Settings;

namespace NanoBattery.Properties;

/// <summary>
/// Whatever a console answers, and whenever, the board lives on, asks for nothing but what is on its list, and publishes what
/// its consumer can live with. NANOBATTERY_FUZZ_BYTES asks for more bytes than the usual.
/// </summary>
[TestClass]
public class SessionFuzzTests
{
    private const int UsualBytes = 2_000_000;
    private const int BytesASeed = 50_000;

    // A console that is found to be silent is asked on; who never gets on in so many steps hangs.
    private const int MostStepsASeed = 2_000_000;

    private static int SeedCount => Seeds.CountFor(UsualBytes, BytesASeed);

    [TestMethod]
    public void A_console_that_answers_as_it_pleases_gets_only_harmless_requests_and_gives_only_messages_that_the_consumer_can_take()
    {
        int messages = 0;
        Seeds.Each(SeedCount, random =>
        {
            FickleConsole console = new(random, random.Next(4) / 3.0 * random.NextDouble());
            ContractSink sink = new();
            Board board = new(Settings(random), console, sink);
            int steps = 0;
            while (console.Said < BytesASeed)
            {
                Assert.IsLessThan(MostStepsASeed, steps++);
                console.LetThrough(random.Next(600));
                sink.NowMs += random.Next(2_000) == 0 ? random.Next(40_000) : random.Next(60);
                board.Step(sink.NowMs);
            }

            messages += sink.BatteryMessages;
        });
        Assert.IsGreaterThan(SeedCount * 20, messages);
    }

    [TestMethod]
    public void Who_only_reads_along_never_sends_whatever_is_said()
    {
        int messages = 0;
        Seeds.Each(SeedCount, random =>
        {
            FickleConsole console = new(random, random.Next(4) / 3.0 * random.NextDouble());
            console.SetSpeed(115_200);
            BoardSettings settings = Settings(random);
            settings.Set("serial.device", "pylontech");
            settings.Set("pylontech.asks", "false");
            ContractSink sink = new();
            OverheardLink line = new(console);
            Board board = new(settings, line, sink);
            while (console.Said < BytesASeed)
            {
                line.Ask(random);
                console.LetThrough(random.Next(2_000));
                sink.NowMs += random.Next(200);
                board.Step(sink.NowMs);
            }

            Assert.AreEqual(0, line.Sent);
            messages += sink.BatteryMessages;
        });
        Assert.IsGreaterThan(SeedCount, messages);
    }

    private static BoardSettings Settings(Random random)
    {
        BoardSettings settings = new();
        settings.Set("serial.device", random.Next(3) == 0 ? "auto" : "pylontech");
        settings.Set("battery.profile", random.Next(2) == 0 ? "extra2000" : "lfp");
        settings.Set("pylontech.addresses", new[] { "", "", "1", "1,2,3", "1,16" }[random.Next(5)]);
        return settings;
    }
}
