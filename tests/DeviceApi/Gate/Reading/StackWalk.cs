using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace NanoBattery.Gate.Reading;

/// <summary>
/// Follows values over the evaluation stack, in one pass from top to bottom: the standard (ECMA-335, III.1.7.5) has every
/// stack known by then. Where two ways meet, what either knows of a value counts.
/// </summary>
internal sealed class StackWalk
{
    private readonly MethodDefinition _method;
    private readonly Dictionary<Instruction, StackValue[]> _joins = [];
    private readonly Dictionary<object, StackValue> _locals = [];
    private Stack<StackValue> _stack = [];
    private bool _reached = true;

    public StackWalk(MethodDefinition method)
    {
        _method = method;
        _method.Body.SimplifyMacros();
        foreach (var handler in method.Body.ExceptionHandlers)
        {
            // A catch and a filter start with the exception on the stack.
            var catches = handler.HandlerType is ExceptionHandlerType.Catch or ExceptionHandlerType.Filter;
            _joins[handler.HandlerStart] = catches ? [new()] : [];
            if (handler.FilterStart is not null)
                _joins[handler.FilterStart] = [new()];
        }
    }

    public IEnumerable<Call> Calls()
    {
        TypeReference? constrained = null;
        foreach (var instruction in _method.Body.Instructions)
        {
            Join(instruction);
            var taken = Take(instruction);
            if (instruction.Operand is MethodReference called && instruction.OpCode.FlowControl == FlowControl.Call)
            {
                yield return new Call(Place.Of(_method), called, constrained ?? called.DeclaringType, taken);
                // It may fill what it gets the address of.
                foreach (var address in taken)
                    _locals.Remove(address.Local ?? _method);
            }
            constrained = instruction.OpCode == OpCodes.Constrained ? (TypeReference)instruction.Operand : null;
            Put(instruction, taken);
            Leave(instruction);
        }
    }

    private void Join(Instruction instruction)
    {
        if (!_joins.TryGetValue(instruction, out var saved))
            return;
        if (!_reached)
            _stack = new(saved.Reverse());
        else
            _stack = new(_stack.Zip(saved, (here, there) => here.Or(there)).Reverse());
        _reached = true;
    }

    private StackValue[] Take(Instruction instruction)
    {
        var values = new StackValue[StackEffect.Pops(instruction, _stack.Count)];
        for (var i = values.Length - 1; i >= 0; i--)
            values[i] = _stack.Pop();
        return values;
    }

    private void Put(Instruction instruction, StackValue[] taken)
    {
        switch (instruction.OpCode.Code)
        {
            case Code.Dup:
                _stack.Push(taken[0]);
                _stack.Push(taken[0]);
                return;
            case Code.Box:
                _stack.Push(new StackValue { Boxed = (TypeReference)instruction.Operand });
                return;
            case Code.Ldc_I4:
                _stack.Push(new StackValue { Number = (int)instruction.Operand });
                return;
            case Code.Ldnull:
                _stack.Push(new StackValue { IsDefault = true });
                return;
            case Code.Ldloca:
                _stack.Push(new StackValue { Local = instruction.Operand });
                return;
            case Code.Initobj when taken[0].Local is { } emptied:
                _locals[emptied] = new StackValue { IsDefault = true };
                return;
            case Code.Ldstr:
                _stack.Push(new StackValue { Text = (string)instruction.Operand });
                return;
            case Code.Stelem_Ref:
                taken[0].Elements.Add(taken[2]);
                return;
            case Code.Stloc:
                _locals[instruction.Operand] = taken[0];
                return;
            case Code.Ldloc:
                _stack.Push(_locals.GetValueOrDefault(instruction.Operand) ?? new());
                return;
        }
        for (var i = StackEffect.Pushes(instruction); i > 0; i--)
            _stack.Push(new StackValue { From = instruction.Operand as MethodReference });
    }

    private void Leave(Instruction instruction)
    {
        if (instruction.OpCode.Code == Code.Leave)
            _stack.Clear();
        var targets = instruction.Operand switch
        {
            Instruction target => [target],
            Instruction[] several => several,
            _ => Array.Empty<Instruction>(),
        };
        foreach (var target in targets)
            _joins.TryAdd(target, [.. _stack]);
        if (instruction.OpCode.FlowControl is not (FlowControl.Branch or FlowControl.Return or FlowControl.Throw))
            return;
        _stack = [];
        _reached = false;
    }
}
