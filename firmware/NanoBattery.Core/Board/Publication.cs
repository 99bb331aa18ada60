using NanoBattery.Messages;

namespace NanoBattery;

/// <summary>One topic: what there is to say, and when it may be said again.</summary>
internal sealed class Publication
{
    private bool _published;
    private long _publishedMs;

    internal Publication(string topic)
    {
        Topic = topic;
    }

    internal string Topic { get; }

    internal bool HasNews { get; set; }

    /// <returns>Whether there is news and the interval has passed; then the news is taken as told.</returns>
    internal bool TakeTurn(long nowMs, int intervalMs)
    {
        if (!HasNews || (_published && nowMs - _publishedMs < intervalMs))
        {
            return false;
        }

        HasNews = false;
        _published = true;
        _publishedMs = nowMs;
        return true;
    }

    internal void Publish(IMessageSink sink, MessageShape message)
    {
        sink.Publish(Topic, message.Buffer, message.Length, false);
    }
}
