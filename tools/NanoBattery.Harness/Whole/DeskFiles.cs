using NanoBattery.Files;

namespace NanoBattery.Harness.Whole;

/// <summary>A board's files in memory. They outlive its restarts, and count what would wear its flash.</summary>
public sealed class DeskFiles : IFiles
{
    private readonly Dictionary<string, byte[]> _files = [];
    private readonly SortedDictionary<string, int> _writes = [];

    /// <summary>How often each file was written.</summary>
    public IReadOnlyDictionary<string, int> Writes => _writes;

    /// <summary>The board is on its way down: what it still does is lost.</summary>
    public bool IsOff { get; set; }

    public byte[]? Content(string name) => _files.GetValueOrDefault(name);

    /// <summary>Puts a file there as nanoff would: no write of the board's.</summary>
    public void Put(string name, ReadOnlySpan<byte> content) => _files[name] = content.ToArray();

    public int Length(string name) => _files.TryGetValue(name, out var content) ? content.Length : -1;

    public int Read(string name, int at, byte[] buffer, int offset, int count)
    {
        var content = _files.GetValueOrDefault(name, []);
        var taken = Math.Clamp(content.Length - at, 0, count);
        content.AsSpan(Math.Min(at, content.Length), taken).CopyTo(buffer.AsSpan(offset));
        return taken;
    }

    public bool Write(string name, byte[] buffer, int offset, int count)
    {
        if (IsOff)
        {
            return false;
        }
        _writes[name] = _writes.GetValueOrDefault(name) + 1;
        _files[name] = buffer[offset..(offset + count)];
        return true;
    }

    public bool Move(string from, string to) =>
        !IsOff && !_files.ContainsKey(to) && _files.Remove(from, out var content) && _files.TryAdd(to, content);

    public bool Delete(string name)
    {
        if (!IsOff)
        {
            _files.Remove(name);
        }
        return !_files.ContainsKey(name);
    }
}
