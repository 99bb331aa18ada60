using Mono.Cecil;
using NanoBattery.Gate.Reading;

namespace NanoBattery.Gate.Checks;

internal sealed class ForeignAssemblyCheck(string[] allowed) : IDeviceCheck
{
    public IEnumerable<Finding> Look(ModuleDefinition module)
    {
        var mentions = Mentions.Of(module)
            .Where(mention => mention.Type is not TypeSpecification)
            .ToLookup(mention => mention.Type.Scope?.Name, mention => mention.Place);
        foreach (var library in module.AssemblyReferences.Select(reference => reference.Name).Except(allowed))
        {
            // What only an attribute needs has no place in the code.
            foreach (var place in mentions[library].DefaultIfEmpty(module.Assembly.Name.Name))
                yield return new Finding(place, $"needs {library}, which may not be on the board",
                    $"use what {string.Join(", ", allowed)} has, or a seam");
        }
    }
}
