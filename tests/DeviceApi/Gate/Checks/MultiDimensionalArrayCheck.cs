using Mono.Cecil;
using NanoBattery.Gate.Reading;

namespace NanoBattery.Gate.Checks;

internal sealed class MultiDimensionalArrayCheck : IDeviceCheck
{
    public IEnumerable<Finding> Look(ModuleDefinition module) =>
        from mention in Mentions.Of(module)
        where mention.Type is ArrayType { IsVector: false }
        select new Finding(mention.Place,
            "uses an array of several dimensions: the interpreter crashes when it loads the assembly",
            "use one dimension and compute the index, or an array of arrays");
}
