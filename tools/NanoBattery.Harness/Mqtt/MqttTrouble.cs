using System.Runtime.InteropServices;

namespace NanoBattery.Harness.Mqtt;

/// <summary>Says why a broker could not be reached or was lost, and what to do.</summary>
internal static unsafe class MqttTrouble
{
    /// <param name="broker">Who it is about.</param>
    /// <param name="code">The return code of the broker's CONNACK (MQTT 3.1.1, table 3.1).</param>
    public static MqttException Refused(MqttOptions broker, int code) => About(broker, code switch
    {
        1 => "it does not speak MQTT 3.1.1; update the broker",
        2 => $"it refused the client id '{broker.ClientId}'; choose another",
        3 => "it is not ready; look at the broker's log",
        4 or 5 when broker.User.Length == 0 => "it refused a client without a user; set a user and a password",
        4 or 5 => $"it refused the user '{broker.User}'; check the user, the password and the broker's access list",
        _ => $"it refused the connection with code {code}; look at the broker's log",
    });

    /// <param name="broker">Who it is about.</param>
    /// <param name="result">What the library returned.</param>
    /// <param name="logged">What the library wrote of an error since the connection began.</param>
    public static MqttException Failed(MqttOptions broker, int result, string logged) => About(broker, result switch
    {
        LibMosquitto.NameNotFound => "the name is not known; check it, and the network",
        LibMosquitto.TlsFailed =>
            $"TLS: {Or(logged, "the handshake failed")}; check the CA file, and that the certificate names {broker.Host}",
        LibMosquitto.SystemError => $"{Or(Marshal.GetLastPInvokeErrorMessage(), "it failed")}; check that the broker runs",
        LibMosquitto.ConnectionLost => "the broker closed the connection; look at its log",
        LibMosquitto.NoKeepAlive => "the broker has gone silent; check the network",
        _ => $"{Marshal.PtrToStringUTF8((nint)LibMosquitto.Explain(result))} {logged}".TrimEnd(),
    });

    public static MqttException Silent(MqttOptions broker) =>
        About(broker, "there is somebody, but no answer; check that the port is the broker's, and whether it wants TLS");

    public static MqttException NoClient(MqttOptions broker, string error) =>
        About(broker, $"no client can be made: {error}; check the client id '{broker.ClientId}'");

    private static MqttException About(MqttOptions broker, string trouble) => new($"mqtt: {broker}: {trouble}");

    private static string Or(string text, string otherwise) => text.Length > 0 ? text : otherwise;
}
