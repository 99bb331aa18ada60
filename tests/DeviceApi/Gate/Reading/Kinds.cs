using Mono.Cecil;

namespace NanoBattery.Gate.Reading;

internal static class Kinds
{
    public static bool IsFloating(TypeReference type) => type.MetadataType is MetadataType.Double or MetadataType.Single;

    public static bool IsInteger(TypeReference type) => type.MetadataType is >= MetadataType.SByte and <= MetadataType.UInt64;

    public static bool IsEnum(TypeReference type) => type.FullName == "System.Enum" || type.Resolve() is { IsEnum: true };
}
