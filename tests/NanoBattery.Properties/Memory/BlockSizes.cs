using System.Text;

namespace NanoBattery.Memory;

/// <summary>
/// What things take on the heap of the board's interpreter (v1, 32 bits), in bytes. The heap is made of blocks of 12: one for
/// each object, one for each of its fields whatever its type, one for each reference in an array; only arrays of numbers are dense.
/// </summary>
/// <remarks>
/// Measured on a 32-bit host build of the interpreter (1.17, July 2026): an object with three fields 48, byte[100] 120, int[0] 24,
/// int[100] 420, long[100] 828, string[100] 1224, a text of 6 characters 24, a literal 12, a boxed number 24, a delegate 36, an empty list 120.
/// </remarks>
public static class BlockSizes
{
    public const int Block = 12;

    /// <summary>Its header, and a target and a method.</summary>
    public const int OfDelegate = 3 * Block;

    private const int ArrayHeader = 20;
    private const int LeastOfList = 4;

    /// <summary>An object, or a struct that a field refers to: there each lives by itself.</summary>
    public static int OfObject(int fields) => Block * (1 + fields);

    public static int OfArray(Type element, int length) => Blocks(ArrayHeader + length * OfElement(element));

    /// <summary>A list begins with room for four.</summary>
    public static int OfList(int capacity) => OfObject(3) + OfArray(typeof(object), Math.Max(capacity, LeastOfList));

    /// <summary>A literal's characters stay in flash. Each time that it is evaluated makes another block.</summary>
    public static int OfText(string text, bool isLiteral) => isLiteral ? Block : Blocks(Block + Encoding.UTF8.GetByteCount(text) + 1);

    private static int Blocks(int bytes) => (bytes + Block - 1) / Block * Block;

    private static int OfElement(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Boolean or TypeCode.Byte or TypeCode.SByte => 1,
        TypeCode.Char or TypeCode.Int16 or TypeCode.UInt16 => 2,
        TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Single => 4,
        TypeCode.Int64 or TypeCode.UInt64 or TypeCode.Double or TypeCode.DateTime => 8,
        _ => Block,
    };
}
