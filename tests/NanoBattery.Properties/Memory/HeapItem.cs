namespace NanoBattery.Memory;

/// <summary>One thing on the heap.</summary>
/// <param name="Part">Whose it is: <see cref="HeapParts"/>.</param>
/// <param name="Name">The fields that lead to it.</param>
/// <param name="Type">What it is.</param>
/// <param name="Bytes">What it takes.</param>
public sealed record HeapItem(string Part, string Name, Type Type, int Bytes);
