namespace NanoBattery.Harness.Tests.Load;

/// <summary>Many rude clients on one thread, each in its own manner.</summary>
internal sealed class RudeCrowd : IDisposable
{
    private const int TickMs = 50;

    private readonly RudeClient[] _clients;
    private readonly Thread _thread;
    private volatile bool _isOver;

    public RudeCrowd(int port, int count)
    {
        _clients = [.. Enumerable.Range(0, count).Select(i => new RudeClient(port, i % RudeClient.Manners))];
        _thread = new Thread(Live) { IsBackground = true, Name = "crowd" };
        _thread.Start();
    }

    /// <summary>How often the server closed the connections of a manner.</summary>
    public int Closings(int manner) => _clients.Where((_, i) => i % RudeClient.Manners == manner).Sum(client => client.Closings);

    public void Dispose()
    {
        _isOver = true;
        _thread.Join();
        Array.ForEach(_clients, client => client.Dispose());
    }

    private void Live()
    {
        for (var tick = 0; !_isOver; tick++)
        {
            Array.ForEach(_clients, client => client.Step(tick));
            Thread.Sleep(TickMs);
        }
    }
}
