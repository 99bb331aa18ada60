namespace NanoBattery.Web.Trace;

/// <summary>Bytes that passed at one moment. The receiver owns it and uses it again.</summary>
internal sealed class TraceRecord
{
    /// <summary>On the clock of the line.</summary>
    internal long AtMs { get; set; }

    internal bool IsFromDevice { get; set; }

    internal int Count { get; set; }

    internal byte[] Bytes { get; } = new byte[ByteTrace.LongestRecord];
}
