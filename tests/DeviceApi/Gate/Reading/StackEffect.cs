using Mono.Cecil;
using Mono.Cecil.Cil;

namespace NanoBattery.Gate.Reading;

/// <summary>How many values an instruction takes from the evaluation stack, and how many it leaves.</summary>
internal static class StackEffect
{
    public static int Pops(Instruction instruction, int depth) => instruction.OpCode.StackBehaviourPop switch
    {
        StackBehaviour.Pop0 => 0,
        StackBehaviour.PopAll => depth,
        // A method returns what is left on its stack: one value or none.
        StackBehaviour.Varpop when instruction.OpCode.Code == Code.Ret => depth,
        StackBehaviour.Varpop => Arguments(instruction),
        // The name has one part for each value: Popref_popi_popi8.
        var behaviour => behaviour.ToString().Split('_').Length,
    };

    public static int Pushes(Instruction instruction) => instruction.OpCode.StackBehaviourPush switch
    {
        StackBehaviour.Push0 => 0,
        StackBehaviour.Varpush => Returns((IMethodSignature)instruction.Operand) ? 1 : 0,
        var behaviour => behaviour.ToString().Split('_').Length,
    };

    private static int Arguments(Instruction instruction)
    {
        var method = (IMethodSignature)instruction.Operand;
        var instance = method.HasThis && !method.ExplicitThis && instruction.OpCode.Code != Code.Newobj;
        var pointer = instruction.OpCode.Code == Code.Calli;
        return method.Parameters.Count + (instance ? 1 : 0) + (pointer ? 1 : 0);
    }

    private static bool Returns(IMethodSignature method)
    {
        var type = method.ReturnType;
        // An init accessor returns void with a modifier around it.
        while (type is IModifierType modified)
            type = modified.ElementType;
        return type.MetadataType != MetadataType.Void;
    }
}
