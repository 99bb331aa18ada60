using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NanoBattery.Gate.Tests;

/// <summary>
/// Compiles a little source text as the core or the program is compiled, against the board's declarations or the desktop's.
/// </summary>
internal sealed class SourceCompiler(IEnumerable<string> libraries)
{
    private readonly PortableExecutableReference[] _references = [.. libraries.Select(path => MetadataReference.CreateFromFile(path))];

    public static SourceCompiler ForDevice { get; } = new([DeviceFiles.CoreLibrary]);

    public static SourceCompiler ForProgram { get; } = new(DeviceFiles.Libraries);

    public static SourceCompiler ForDesktop { get; } = new(
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is ['S', 'y', 's', 't', 'e', 'm', ..] or "netstandard.dll" or "Microsoft.CSharp.dll"));

    public IReadOnlyList<string> Errors(string source)
    {
        using var nowhere = new MemoryStream();
        return ErrorsOf(Compilation(source).Emit(nowhere));
    }

    public MemoryStream Compile(string source)
    {
        var assembly = new MemoryStream();
        var errors = ErrorsOf(Compilation(source).Emit(assembly));
        Assert.IsEmpty(errors, $"{string.Join('\n', errors)}\n{source}");
        assembly.Position = 0;
        return assembly;
    }

    private static string[] ErrorsOf(Microsoft.CodeAnalysis.Emit.EmitResult result) =>
        [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(error => error.ToString())];

    private CSharpCompilation Compilation(string source) => CSharpCompilation.Create(
        "Sample",
        [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp13))],
        _references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable));
}
