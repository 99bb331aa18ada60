using NanoBattery.Web.Trend;

namespace NanoBattery.Harness.Web;

/// <summary>Keeps the battery's last days on a thread of its own: a disk may take its time, and the guard has none.</summary>
internal sealed class TrendThread : IDisposable
{
    private readonly TrendKeeper _trends;
    private readonly AutoResetEvent _news = new(initialState: false);
    private readonly Thread _thread;
    private volatile bool _isOver;

    public TrendThread(TrendKeeper trends)
    {
        _trends = trends;
        _thread = new Thread(Live) { IsBackground = true, Name = "trends" };
        _thread.Start();
    }

    /// <summary>There may be a reading. Waits for nothing.</summary>
    public void Wake() => _news.Set();

    public void Dispose()
    {
        _isOver = true;
        _news.Set();
        _thread.Join();
        _news.Dispose();
    }

    private void Live()
    {
        try
        {
            while (!_isOver)
            {
                _trends.Step();
                _news.WaitOne();
            }
        }
        catch (Exception fault)
        {
            // The battery is guarded all the same.
            Console.Error.WriteLine($"web: the days are not kept any more: {fault.Message}");
        }
    }
}
