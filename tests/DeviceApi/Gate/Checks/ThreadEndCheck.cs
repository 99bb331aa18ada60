using Mono.Cecil;
using Mono.Cecil.Cil;
using NanoBattery.Gate.Reading;

namespace NanoBattery.Gate.Checks;

/// <summary>Asks for a catch of everything, not where it stands: a method that has one is taken to know what it does.</summary>
internal sealed class ThreadEndCheck : IDeviceCheck
{
    public IEnumerable<Finding> Look(ModuleDefinition module) =>
        from call in Calls.Of(module)
        where call.Is("System.Threading.ThreadStart", ".ctor") || call.Is("System.Threading.TimerCallback", ".ctor")
        where call.Arguments[1].From?.Resolve() is { } started && !Catches(started, [])
        select new Finding(call.Place,
            "starts a thread that catches nothing: an exception ends it without a word, and the others go on",
            "catch Exception in the method that it starts with, and tell a supervisor");

    /// <summary>Whether it catches everything, or does no more than call methods that do.</summary>
    private static bool Catches(MethodDefinition method, HashSet<MethodDefinition> seen) =>
        // What was seen before caught everything, or the search would have ended there.
        !seen.Add(method)
        || (method.HasBody
            && (method.Body.ExceptionHandlers.Any(IsForAll) || Called(method).All(called => called is not null && Catches(called, seen))));

    private static bool IsForAll(ExceptionHandler handler) =>
        handler.HandlerType == ExceptionHandlerType.Catch && handler.CatchType.FullName is "System.Exception" or "System.Object";

    private static IEnumerable<MethodDefinition?> Called(MethodDefinition method) =>
        from instruction in method.Code()
        where instruction.OpCode.FlowControl == FlowControl.Call
        select (instruction.Operand as MethodReference)?.Resolve() is { } called && called.Module == method.Module ? called : null;
}
