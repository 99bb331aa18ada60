using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace NanoBattery.Harness.Tests.Brokers;

/// <summary>A CA of its own and a broker's certificate signed by it, as PEM files.</summary>
internal sealed class TestCertificates : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("nanobattery-ca-");

    public TestCertificates(string hostName)
    {
        var (from, to) = (DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(2));

        using var authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var authorityRequest = new CertificateRequest("CN=Test CA", authorityKey, HashAlgorithmName.SHA256);
        authorityRequest.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, critical: true));
        using var authority = authorityRequest.CreateSelfSigned(from, to);

        using var brokerKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var brokerRequest = new CertificateRequest($"CN={hostName}", brokerKey, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(hostName);
        brokerRequest.CertificateExtensions.Add(names.Build());
        using var broker = brokerRequest.Create(authority, from, to, RandomNumberGenerator.GetBytes(8));

        File.WriteAllText(CaFile, authority.ExportCertificatePem());
        File.WriteAllText(BrokerCertificate, broker.ExportCertificatePem());
        File.WriteAllText(BrokerKey, brokerKey.ExportPkcs8PrivateKeyPem());
    }

    public string CaFile => Path.Combine(_directory.FullName, "ca.pem");

    public string BrokerCertificate => Path.Combine(_directory.FullName, "broker.pem");

    public string BrokerKey => Path.Combine(_directory.FullName, "broker.key");

    public void Dispose() => _directory.Delete(recursive: true);
}
