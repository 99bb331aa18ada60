using Mono.Cecil;
using NanoBattery.Gate.Reading;

namespace NanoBattery.Gate.Checks;

internal sealed class WifiPasswordCheck : IDeviceCheck
{
    public IEnumerable<Finding> Look(ModuleDefinition module) =>
        from call in Calls.Of(module)
        where call.Is("System.Net.NetworkInformation.Wireless80211Configuration", "set_Password") && call.Arguments[1].IsDefault
        select new Finding(call.Place,
            "gives a network null for a password: SaveConfiguration asks for its length and throws a NullReferenceException",
            "give it an empty string");
}
