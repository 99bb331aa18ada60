using Mono.Cecil;
using NanoBattery.Gate.Reading;

namespace NanoBattery.Gate.Checks;

/// <summary>The settings are of all clients together, so that anywhere in the assembly will do.</summary>
internal sealed class MqttQueueCheck : IDeviceCheck
{
    public IEnumerable<Finding> Look(ModuleDefinition module)
    {
        var calls = Calls.Of(module).ToArray();
        if (calls.Any(call => call.Is("nanoFramework.M2Mqtt.MqttSettings", "set_InflightQueueSize")))
            return [];
        return
            from call in calls
            where call.Is("nanoFramework.M2Mqtt.MqttClient", ".ctor")
            select new Finding(call.Place,
                "makes an MQTT client whose queue has no end: a broker that is slow fills the memory",
                "set MqttSettings.Instance.InflightQueueSize before");
    }
}
