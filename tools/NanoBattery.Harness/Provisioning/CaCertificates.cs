using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using NanoBattery.Harness.Commands;

namespace NanoBattery.Harness.Provisioning;

/// <summary>The certificates that a board is to trust, for its own store.</summary>
public static class CaCertificates
{
    /// <summary>A board reads it in one piece, as it does its settings; the bundle of a whole system does not fit.</summary>
    private const int MaxBytes = BoardFiles.MaxSettingsBytes;

    /// <summary>The certificates of a PEM file, and nothing else of it, as the board's store wants them.</summary>
    /// <exception cref="UsageException">There is no such file, it has no certificate, or it has what must stay at home.</exception>
    public static byte[] Read(string path)
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--ca {path}: {trouble.Message.TrimEnd('.')}");
        }
        if (text.Contains("PRIVATE KEY", StringComparison.Ordinal))
        {
            throw new UsageException($"--ca {path}: holds a private key, which no board may have; give the certificate alone");
        }
        var stored = Store(Parse(text, path));
        return stored.Length <= MaxBytes
            ? stored
            : throw new UsageException($"--ca {path}: takes {stored.Length} bytes, and a board has room for {MaxBytes}; give only the CA that signed the broker's certificate");
    }

    /// <summary>What a board's store has.</summary>
    public static X509Certificate2Collection Load(ReadOnlySpan<byte> stored)
    {
        var certificates = new X509Certificate2Collection();
        certificates.ImportFromPem(Encoding.ASCII.GetString(stored));
        return certificates;
    }

    private static X509Certificate2Collection Parse(string text, string path)
    {
        var certificates = new X509Certificate2Collection();
        try
        {
            certificates.ImportFromPem(text);
        }
        catch (CryptographicException)
        {
            throw new UsageException($"--ca {path}: has a certificate that cannot be read; give it in PEM, as it was made");
        }
        return certificates.Count > 0
            ? certificates
            : throw new UsageException($"--ca {path}: has no certificate in PEM, which begins with -----BEGIN CERTIFICATE-----");
    }

    /// <summary>With a 0 at the end, without which the board's TLS does not read PEM; nanoff means to add it, and does not.</summary>
    private static byte[] Store(X509Certificate2Collection certificates) => Encoding.ASCII.GetBytes(certificates.ExportCertificatePems() + "\n\0");
}
