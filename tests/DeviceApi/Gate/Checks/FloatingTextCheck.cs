using Mono.Cecil;
using NanoBattery.Gate.Reading;

namespace NanoBattery.Gate.Checks;

internal sealed class FloatingTextCheck : IDeviceCheck
{
    public IEnumerable<Finding> Look(ModuleDefinition module) =>
        from call in Calls.Of(module)
        where call.MakesTextOf(Kinds.IsFloating)
        select new Finding(call.Place,
            "makes text of a float or double: the board's digits differ from the desktop's (10.25 gives 10.249999999999999)",
            "keep an integer in milli-units and write its decimals");
}
