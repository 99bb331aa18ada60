using NanoBattery.Harness.Lines;
using NanoBattery.Harness.Recordings;
using NanoBattery.Harness.Storage;
using NanoBattery.Harness.Web;
using NanoBattery.Serial;

namespace NanoBattery.Harness.Commands;

/// <summary>What outlives a board's restart on the desk: its line with the recording of it, its store and its clock.</summary>
internal sealed class RunLine : IDisposable
{
    private readonly string? _record;
    private readonly IOpenLine _line;
    private readonly RecordingWriter? _writer;
    private readonly RecordedLink? _recorded;

    /// <param name="serial">Which line.</param>
    /// <param name="record">The file of its recording, or null.</param>
    /// <param name="folder">Of the store, or null where nothing is kept.</param>
    public RunLine(string serial, string? record, string? folder)
    {
        (Name, _record) = (serial, record);
        Store = folder is null ? null : new FolderStore(folder, Console.Error.WriteLine);
        Files = folder is null ? null : new FolderFiles(folder, Console.Error.WriteLine);
        _line = LineAddress.Open(serial);
        if (record is not null)
        {
            _writer = new RecordingWriter(RecordingFile.Create("--record", record), RecordingFormat.DefaultBaud);
            _recorded = new RecordedLink(_line, _writer, () => Clock.NowMs, Console.Error.WriteLine);
        }
    }

    public string Name { get; }

    public SteadyClock Clock { get; } = new();

    public FolderStore? Store { get; }

    /// <summary>In the same folder, for what is kept by another thread.</summary>
    public FolderFiles? Files { get; }

    public ISerialLink Link => (ISerialLink?)_recorded ?? _line;

    public void SumUp()
    {
        if (_recorded is not null)
        {
            Console.Error.WriteLine($"{_record}: {_recorded.Bytes} bytes in {Clock.NowMs / 1000.0:0.0} s");
        }
    }

    public void Dispose()
    {
        _writer?.Dispose();
        _line.Dispose();
    }
}
