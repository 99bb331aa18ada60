using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using NanoBattery.Harness.Tests.Network;
using NanoBattery.Harness.Tests.Waiting;

namespace NanoBattery.Harness.Tests.Brokers;

/// <summary>A real broker on a loopback port of its own, which can be killed and started again.</summary>
internal sealed class MosquittoBroker : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("nanobattery-broker-");
    private readonly string _program = BrokerPrograms.Broker;
    private Process? _process;

    /// <param name="user">The only user it lets in; null for a broker that lets anybody in.</param>
    /// <param name="password">That user's password.</param>
    /// <param name="certificates">For a broker that speaks TLS only.</param>
    public MosquittoBroker(string? user = null, string password = "", TestCertificates? certificates = null)
    {
        // Started by root it would else become a user who cannot read the files of this test.
        List<string> settings = ["user root", "persistence false", $"listener {Port} 127.0.0.1"];
        if (user is null)
        {
            settings.Add("allow_anonymous true");
        }
        else
        {
            var file = Path.Combine(_directory.FullName, "passwords");
            Process.Start(BrokerPrograms.PasswordTool, ["-c", "-b", file, user, password]).WaitForExit();
            settings.AddRange(["allow_anonymous false", $"password_file {file}"]);
        }
        if (certificates is not null)
        {
            settings.AddRange([$"certfile {certificates.BrokerCertificate}", $"keyfile {certificates.BrokerKey}"]);
        }
        File.WriteAllLines(Settings, settings);
        Start();
    }

    public int Port { get; } = FreePort.Take();

    private string Settings => Path.Combine(_directory.FullName, "mosquitto.conf");

    public void Start()
    {
        var process = Process.Start(new ProcessStartInfo(_program, ["-c", Settings]) { RedirectStandardError = true })!;
        var log = process.StandardError.ReadToEndAsync();
        _process = process;
        Deadline.Until(
            () => process.HasExited ? throw new InvalidOperationException($"mosquitto ended: {log.Result}") : Listens(),
            "a broker that listens");
    }

    /// <summary>Ends it as a power cut does.</summary>
    public void Kill()
    {
        _process?.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
        _process = null;
    }

    public void Dispose()
    {
        Kill();
        _directory.Delete(recursive: true);
    }

    private bool Listens()
    {
        try
        {
            using var probe = new TcpClient();
            probe.Connect(IPAddress.Loopback, Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
