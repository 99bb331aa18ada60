using System.Net;

namespace NanoBattery.Harness.Tests.Portal;

/// <summary>A body whose length nobody knows beforehand: it goes out in chunks.</summary>
internal sealed class Unannounced(int length) : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(new byte[length]).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
