using BenchmarkDotNet.Attributes;
using NanoBattery.Streams;
using NanoBattery.VeDirect;

namespace NanoBattery.Benchmarks;

/// <summary>How fast bytes become blocks and frames, beside a loop that does nothing but look at each byte.</summary>
[MemoryDiagnoser]
public class Throughput
{
    private const int Blocks = 6_000;
    private const double Mega = 1e6;

    private SentStream _sent = null!;
    private VeDirectDecoder _decoder = null!;

    [Params("text (shunt)", "text with HEX (charger)", "text with HEX inside (solar)")]
    public string Stream { get; set; } = "";

    [Params(int.MaxValue, 40)]
    public int PieceBytes { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _sent = StreamOf(Stream);
        _decoder = new VeDirectDecoder(new BlockCounter());
    }

    [Benchmark]
    public void Decode() => Decode(_decoder, _sent.Bytes, PieceBytes);

    [Benchmark(Baseline = true)]
    public int LookAtEachByte() => LookAtEachByte(_sent.Bytes);

    internal static void Print(TextWriter output)
    {
        output.WriteLine($"{"decoding",-30}{"MB/s, best",12}{"median",9}{"in 40 bytes",13}{"byte loop",11}{"blocks",9}{"frames",9}");
        foreach (string stream in new[] { "text (shunt)", "text with HEX (charger)", "text with HEX inside (solar)" })
        {
            SentStream sent = StreamOf(stream);
            Check(sent);
            double megabytes = sent.Bytes.Length / Mega;
            VeDirectDecoder decoder = new(new BlockCounter());
            var whole = Stopwatching.Time(() => Decode(decoder, sent.Bytes, int.MaxValue));
            var pieces = Stopwatching.Time(() => Decode(decoder, sent.Bytes, 40));
            int sum = 0;
            var loop = Stopwatching.Time(() => sum += LookAtEachByte(sent.Bytes));
            output.WriteLine(
                $"{stream,-30}{megabytes / whole.Best,12:0}{megabytes / whole.Median,9:0}{megabytes / pieces.Best,13:0}{megabytes / loop.Best,11:0}{sent.Blocks.Count,9}{sent.Frames,9}");
            GC.KeepAlive(sum);
        }
    }

    private static SentStream StreamOf(string name) => name switch
    {
        "text (shunt)" => Talks.Of("shunt", Blocks, 1),
        "text with HEX (charger)" => Talks.Of("charger", Blocks, 1),
        _ => Talks.Of("solar", Blocks, 1, framesPerTextByte: 0.005),
    };

    private static void Decode(VeDirectDecoder decoder, byte[] bytes, int piece)
    {
        for (int i = 0; i < bytes.Length; i += Math.Min(piece, bytes.Length))
        {
            decoder.Decode(bytes, i, Math.Min(piece, bytes.Length - i));
        }
    }

    private static int LookAtEachByte(byte[] bytes)
    {
        int sum = 0;
        int lines = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            byte next = bytes[i];
            sum += next;
            if (next == '\n')
            {
                lines++;
            }
        }

        return sum + lines;
    }

    private static void Check(SentStream sent)
    {
        BlockCounter counter = new();
        VeDirectDecoder decoder = new(counter);
        Decode(decoder, sent.Bytes, int.MaxValue);
        if (counter.Blocks != sent.Blocks.Count || counter.Frames != sent.Frames)
        {
            throw new InvalidOperationException($"{counter.Blocks} of {sent.Blocks.Count} blocks, {counter.Frames} of {sent.Frames} frames: there is nothing to time");
        }
    }
}
