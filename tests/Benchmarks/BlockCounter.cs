using NanoBattery.VeDirect;

namespace NanoBattery.Benchmarks;

/// <summary>Counts what the decoder finds, so that nothing is timed that does not happen.</summary>
internal sealed class BlockCounter : IVeDirectListener
{
    public int Blocks { get; private set; }

    public int Frames { get; private set; }

    public void BlockReceived(TextBlock block) => Blocks++;

    public void FrameReceived(HexFrame frame) => Frames++;
}
