namespace NanoBattery.Harness.Provisioning;

/// <summary>
/// What nanoff --networkdeployment reads, by its own names, as far as a board needs it: certificates. The Wi-Fi's name and
/// password are not in it: the board joins with those of its settings, and one place for a password is enough.
/// </summary>
/// <param name="SerialPort">Where the board is.</param>
/// <param name="CACertificates">In base64, in place of those that the board trusted before.</param>
public sealed record NetworkDeployment(string SerialPort, string CACertificates)
{
    public static NetworkDeployment Of(string port, byte[] certificates) => new(port, Convert.ToBase64String(certificates));
}
