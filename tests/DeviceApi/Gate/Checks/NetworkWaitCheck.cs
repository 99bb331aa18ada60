using Mono.Cecil;
using NanoBattery.Gate.Reading;

namespace NanoBattery.Gate.Checks;

/// <summary>The default of a token is the one that is never cancelled, and so is None.</summary>
internal sealed class NetworkWaitCheck : IDeviceCheck
{
    private const string Token = "System.Threading.CancellationToken";

    public IEnumerable<Finding> Look(ModuleDefinition module) =>
        from call in Calls.Of(module)
        where call.Method.DeclaringType.FullName.StartsWith("nanoFramework.Networking.", StringComparison.Ordinal)
        where Tokens(call).Any(IsNever)
        select new Finding(call.Place,
            "waits for the network without an end: where there is none, the thread stands still for good",
            "give it the token of a CancellationTokenSource with a time");

    private static IEnumerable<StackValue> Tokens(Call call) =>
        call.Method.Parameters
            .Where(parameter => parameter.ParameterType.FullName == Token)
            .Select(parameter => call.Argument(parameter));

    private static bool IsNever(StackValue token) =>
        token.IsDefault || token.From is { Name: "get_None", DeclaringType.FullName: Token };
}
