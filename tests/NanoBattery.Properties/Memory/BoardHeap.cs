using System.Collections;
using System.Reflection;

namespace NanoBattery.Memory;

/// <summary>
/// What an object and all that it holds would take on the board's heap: walks the desktop's objects and adds up
/// <see cref="BlockSizes"/>. What is shared counts once, for the part that is met first; what tests put in (line, sink, store) does not.
/// </summary>
public sealed class BoardHeap
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly HashSet<object> _met = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<(object What, string Part, string Name)> _waiting = [];
    private readonly List<HeapItem> _items = [];

    public IReadOnlyList<HeapItem> Items => _items;

    public int Bytes => _items.Sum(item => item.Bytes);

    public HeapItem Largest => _items.MaxBy(item => item.Bytes)!;

    public static BoardHeap Of(params object?[] roots)
    {
        BoardHeap heap = new();
        foreach (object root in roots.OfType<object>())
        {
            heap.Meet(root, "board", root.GetType().Name);
        }

        heap.Walk();
        return heap;
    }

    public int BytesOf(string part) => _items.Where(item => item.Part == part).Sum(item => item.Bytes);

    internal void Meet(object? value, string part, string name)
    {
        if (value is string text)
        {
            bool isLiteral = ReferenceEquals(string.IsInterned(text), text);
            if (isLiteral || _met.Add(text))
            {
                _items.Add(new HeapItem(part, name, typeof(string), BlockSizes.OfText(text, isLiteral)));
            }
        }
        else if (value != null && (value.GetType().IsValueType || _met.Add(value)))
        {
            _waiting.Enqueue((value, part, name));
        }
    }

    internal void Walk()
    {
        while (_waiting.TryDequeue(out var next))
        {
            Take(next.What, next.Part, next.Name);
        }
    }

    private void Take(object what, string part, string name)
    {
        Type type = what.GetType();
        if (what is Array array)
        {
            Type element = type.GetElementType()!;
            _items.Add(new HeapItem(part, name, type, BlockSizes.OfArray(element, array.Length)));
            if (!IsInline(element))
            {
                foreach (object? item in array)
                {
                    Meet(item, part, name + "[]");
                }
            }
        }
        else if (what is Delegate method)
        {
            _items.Add(new HeapItem(part, name, type, BlockSizes.OfDelegate));
            Meet(method.Target, part, name);
        }
        else if (what is ArrayList list)
        {
            _items.Add(new HeapItem(part, name, type, BlockSizes.OfList(list.Capacity)));
            foreach (object? item in list)
            {
                Meet(item, part, name + "[]");
            }
        }
        else if (type == typeof(object) || type == typeof(Random))
        {
            // The board's generator keeps its seed in one field.
            _items.Add(new HeapItem(part, name, type, BlockSizes.OfObject(type == typeof(Random) ? 1 : 0)));
        }
        else if (Firmware.Has(type))
        {
            TakeObject(what, type, HeapParts.Of(type), name);
        }
        else if (type.Namespace!.StartsWith("System", StringComparison.Ordinal))
        {
            throw new NotSupportedException($"{name}: what a {type} takes on the board is not known");
        }
    }

    private void TakeObject(object what, Type type, string part, string name)
    {
        int fields = 0;
        for (Type? level = type; level != null && level != typeof(object); level = level.BaseType)
        {
            foreach (FieldInfo field in level.GetFields(Own))
            {
                fields++;
                if (!IsInline(field.FieldType))
                {
                    Meet(field.GetValue(what), part, name + "." + Plain(field.Name));
                }
            }
        }

        _items.Add(new HeapItem(part, name, type, BlockSizes.OfObject(fields)));
    }

    private static bool IsInline(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(DateTime) || type == typeof(TimeSpan);

    private static string Plain(string field) => field.StartsWith('<') ? field[1..field.IndexOf('>')] : field;
}
