namespace NanoBattery.VeDirect;

/// <summary>Takes what the decoder finds good. Both arguments belong to the decoder and are used again.</summary>
public interface IVeDirectListener
{
    void BlockReceived(TextBlock block);

    void FrameReceived(HexFrame frame);
}
