using System;
using NanoBattery.Storage;

namespace NanoBattery.History;

/// <summary>
/// Keeps a battery's log and its lock-outs over a restart. NOR flash of ESP32 modules is usually specified for 100,000 erases
/// of a sector; a write an hour is 24 a day and 87,600 in ten years, below that even if each hit the same sector.
/// A power cut costs an hour of history at most; a lock-out is never that old: it is written at once, and it is rare.
/// </summary>
public sealed class HistoryKeeper
{
    private const string Name = "history";
    private const int IntervalMs = 3_600_000;

    private readonly IStore? _store;
    private readonly HistoryBlob _blob;

    // What the store holds. One byte more than a blob, so that a longer one shows.
    private readonly byte[] _stored = new byte[HistoryBlob.Length + 1];
    private int _elapsedMs;

    /// <param name="store">Null where nothing can be kept.</param>
    /// <param name="log">Becomes what was kept, or stays as it is where that is nothing or damaged.</param>
    public HistoryKeeper(IStore? store, BatteryLog log)
    {
        _store = store;
        _blob = new HistoryBlob(log);
        int length = store == null ? 0 : store.Read(Name, _stored);
        IsDamaged = length > 0 && !_blob.Read(_stored, length);

        // As if it were stored: what nobody has counted anything in need not be written.
        _blob.Write();
        Array.Copy(_blob.Bytes, 0, _stored, 0, HistoryBlob.Length);
    }

    /// <summary>Whether something was kept that could not be read: history and lock-outs have started anew.</summary>
    public bool IsDamaged { get; }

    /// <summary>A bit for each lock-out that the guard holds. A change is written at once.</summary>
    public int LockOuts
    {
        get => _blob.LockOuts;
        set
        {
            if (value != _blob.LockOuts)
            {
                _blob.LockOuts = value;
                WriteWhatChanged();
            }
        }
    }

    /// <summary>Writes what has changed, once an hour.</summary>
    /// <param name="elapsedMs">Since the last step, as observed, and by no clock that anybody sets.</param>
    public void Step(int elapsedMs)
    {
        _elapsedMs += elapsedMs;
        if (_elapsedMs >= IntervalMs)
        {
            WriteWhatChanged();
        }
    }

    /// <summary>Writes what has changed now: before a stop that was planned, which is rare.</summary>
    public void WriteNow()
    {
        WriteWhatChanged();
    }

    private void WriteWhatChanged()
    {
        _elapsedMs = 0;
        _blob.Write();
        if (_store == null || IsStored())
        {
            return;
        }

        _store.Write(Name, _blob.Bytes, HistoryBlob.Length);

        // A write that was lost is made up for in an hour.
        _store.Read(Name, _stored);
    }

    private bool IsStored()
    {
        for (int i = 0; i < HistoryBlob.Length; i++)
        {
            if (_stored[i] != _blob.Bytes[i])
            {
                return false;
            }
        }

        return true;
    }
}
