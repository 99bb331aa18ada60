using Mono.Cecil;
using NanoBattery.Gate.Reading;

namespace NanoBattery.Gate.Checks;

/// <summary>Versions that are constants in the source: what is only known at run time passes.</summary>
internal sealed class TlsVersionCheck : IDeviceCheck
{
    private const int Ssl3 = 1, Tls11 = 3;

    public IEnumerable<Finding> Look(ModuleDefinition module) =>
        from call in Calls.Of(module)
        from parameter in call.Method.Parameters
        where parameter.ParameterType.FullName == "nanoFramework.M2Mqtt.MqttSslProtocols"
        where call.Argument(parameter).Number is >= Ssl3 and <= Tls11
        select new Finding(call.Place,
            "asks for a TLS that the board does not have: connecting throws an ArgumentException",
            "use TLSv1_2 or TLSv1_3");
}
