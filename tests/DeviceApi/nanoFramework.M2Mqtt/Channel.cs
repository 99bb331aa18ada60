using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace nanoFramework.M2Mqtt;

public interface IMqttNetworkChannel
{
    bool DataAvailable { get; }
    bool ValidateServerCertificate { get; set; }
    int Receive(byte[] buffer);
    int Receive(byte[] buffer, int timeout);
    int Send(byte[] buffer);
    void Close();
    void Connect();
    void Accept();
}

public static class IPAddressUtility
{
    public static AddressFamily GetAddressFamily(IPAddress ipAddress) => throw null;
}

public class MqttNetworkChannel : IMqttNetworkChannel
{
    public MqttNetworkChannel(Socket socket) => throw null;
    public MqttNetworkChannel(Socket socket, bool secure, X509Certificate serverCert, MqttSslProtocols sslProtocol) => throw null;
    public MqttNetworkChannel(string remoteHostName, int remotePort) => throw null;
    public MqttNetworkChannel(
        string remoteHostName, int remotePort, bool secure, X509Certificate caCert, X509Certificate clientCert,
        MqttSslProtocols sslProtocol) => throw null;
    public string RemoteHostName => throw null;
    public IPAddress RemoteIpAddress => throw null;
    public int RemotePort => throw null;
    public bool DataAvailable => throw null;
    public bool ValidateServerCertificate { get; set; }
    public void Connect() => throw null;
    public int Send(byte[] buffer) => throw null;
    public int Receive(byte[] buffer) => throw null;
    public int Receive(byte[] buffer, int timeout) => throw null;
    public void Close() => throw null;
    public void Accept() => throw null;
}
