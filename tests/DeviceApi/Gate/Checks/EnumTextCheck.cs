using Mono.Cecil;
using NanoBattery.Gate.Reading;

namespace NanoBattery.Gate.Checks;

internal sealed class EnumTextCheck : IDeviceCheck
{
    public IEnumerable<Finding> Look(ModuleDefinition module) =>
        from call in Calls.Of(module)
        where call.MakesTextOf(Kinds.IsEnum)
        select new Finding(call.Place,
            "makes text of an enum: the board gives the number, the desktop the name",
            "choose the word in a switch or a table, or cast to int where the number is meant");
}
