using System.Text.RegularExpressions;
using Mono.Cecil;
using NanoBattery.Gate.Reading;

namespace NanoBattery.Gate.Checks;

/// <summary>Formats that are text in the source: what is only known at run time passes.</summary>
internal sealed partial class NumberFormatCheck : IDeviceCheck
{
    public IEnumerable<Finding> Look(ModuleDefinition module) =>
        from call in Calls.Of(module)
        from format in Formats(call)
        where !Works().IsMatch(format)
        select new Finding(call.Place,
            $"formats a number with \"{format}\": the board writes something else, or throws",
            "use D, X, N, F or G with a number of digits, or write the digits from integers");

    private static IEnumerable<string> Formats(Call call)
    {
        if (call.IsToString(Kinds.IsInteger) && call.Arguments is [_, { Text: { } only }])
            return [only];
        if (!call.Is("System.String", "Format") && !call.Is("System.Text.StringBuilder", "AppendFormat"))
            return [];
        var values = call.Arguments.SelectMany(argument => argument.Elements).ToArray();
        return
            from argument in call.Arguments
            let text = argument.Text
            where text is not null
            from Match hole in Hole().Matches(text)
            let index = int.Parse(hole.Groups["index"].ValueSpan)
            where index < values.Length && values[index].Boxed is { } boxed && Kinds.IsInteger(boxed)
            select hole.Groups["format"].Value;
    }

    [GeneratedRegex("^([DXNFG][0-9]{0,2})?$", RegexOptions.IgnoreCase)]
    private static partial Regex Works();

    [GeneratedRegex(@"(?<!\{)\{(?<index>[0-9]+)[^:{}]*:(?<format>[^{}]*)\}")]
    private static partial Regex Hole();
}
