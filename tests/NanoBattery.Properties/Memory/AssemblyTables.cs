using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NanoBattery.Memory;

/// <summary>
/// What the interpreter holds for an assembly as long as it is loaded, in bytes: a row for each type, field, method and
/// reference, and a block for each static field. Code, texts and signatures stay in flash.
/// </summary>
/// <remarks>Measured on the 32-bit host build, but for the byte a method that the board's interpreter has for breakpoints.</remarks>
public static class AssemblyTables
{
    private const int Base = 136;

    public static int BytesOf(Assembly assembly)
    {
        using PEReader file = new(File.OpenRead(assembly.Location));
        MetadataReader tables = file.GetMetadataReader();
        int references = tables.AssemblyReferences.Count + tables.TypeReferences.Count + tables.MemberReferences.Count;
        FieldAttributes[] fields = [.. tables.FieldDefinitions.Select(handle => tables.GetFieldDefinition(handle).Attributes)
            .Where(attributes => !attributes.HasFlag(FieldAttributes.Literal))];
        return BytesOf(tables.TypeDefinitions.Count, references, fields.Length, tables.MethodDefinitions.Count, fields.Count(field => field.HasFlag(FieldAttributes.Static)));
    }

    /// <param name="types">Classes, structs, interfaces.</param>
    /// <param name="references">To assemblies, types and members of others.</param>
    /// <param name="fields">But for constants.</param>
    /// <param name="methods">With accessors and constructors.</param>
    /// <param name="statics">How many of the fields are static.</param>
    public static int BytesOf(int types, int references, int fields, int methods, int statics) =>
        Base + 8 * types + 4 * references + 2 * fields + 3 * methods + BlockSizes.Block * statics;
}
