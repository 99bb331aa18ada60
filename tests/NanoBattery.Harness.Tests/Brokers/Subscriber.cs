using System.Diagnostics;
using NanoBattery.Harness.Tests.Waiting;

namespace NanoBattery.Harness.Tests.Brokers;

/// <summary>Hears everything a broker passes on, through a program that has nothing to do with the one under test.</summary>
internal sealed class Subscriber : IDisposable
{
    private const string Mark = "message ";
    private readonly List<Received> _received = [];
    private readonly List<string> _said = [];
    private readonly Process _process;

    public Subscriber(int port, params string[] options)
    {
        // stdbuf, as the program else keeps to itself that it has subscribed.
        string[] command =
        [
            "-oL", BrokerPrograms.Subscriber, "-d", "-h", "localhost", "-p", $"{port}", "-q", "1", "-t", "#", "-F", $"{Mark}%r %t %x",
            .. options,
        ];
        _process = Process.Start(new ProcessStartInfo("stdbuf", command) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Deadline.Until(
            () => Said().Any(line => line.StartsWith("Subscribed", StringComparison.Ordinal)),
            () => $"a subscription; it said: {string.Join("; ", Said())}");
    }

    /// <summary>The texts that came on a topic so far.</summary>
    public string[] Texts(string topic)
    {
        lock (_received)
        {
            return [.. _received.Where(message => message.Topic == topic).Select(message => message.Text)];
        }
    }

    /// <summary>Waits for a message on the topic with that text.</summary>
    public Received WaitFor(string topic, string text) => WaitFor(topic, message => message.Text == text, text);

    /// <summary>Waits for any message on the topic.</summary>
    public Received WaitFor(string topic) => WaitFor(topic, _ => true, "anything");

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private Received WaitFor(string topic, Func<Received, bool> fits, string what)
    {
        Received? found = null;
        Deadline.Until(
            () =>
            {
                lock (_received)
                {
                    found = _received.Find(message => message.Topic == topic && fits(message));
                }
                return found is not null;
            },
            () => $"{what} on {topic}; there came: {string.Join(", ", Texts(topic))}");
        return found!;
    }

    private string[] Said()
    {
        lock (_received)
        {
            return [.. _said];
        }
    }

    private void Hear(string? line)
    {
        lock (_received)
        {
            if (line is null || !line.StartsWith(Mark, StringComparison.Ordinal))
            {
                _said.Add(line ?? "");
                return;
            }
            var parts = line[Mark.Length..].Split(' ', 3);
            _received.Add(new Received(parts[1], Convert.FromHexString(parts[2]), parts[0] == "1"));
        }
    }
}
