using System.Reflection;
using System.Reflection.Emit;
using NanoBattery.Update;

namespace NanoBattery.Harness.Tests.Updates;

/// <summary>Loading and starting for real, on the desktop's own interpreter, with an assembly made here.</summary>
[TestClass]
public sealed class PartHostTests
{
    private const string Told = "NanoBattery.PartHostTests";

    [TestMethod]
    public void The_static_main_of_a_loaded_type_is_called()
    {
        AppContext.SetData(Told, null);
        var host = new DeskHost();
        host.Load(Compile("Shed", "good"));

        Assert.IsTrue(host.Run("Shed.Program"));
        Assert.AreEqual("good", AppContext.GetData(Told));
    }

    [TestMethod]
    public void A_type_or_a_main_that_is_not_there_is_told()
    {
        var host = new DeskHost();
        Assert.IsFalse(host.Run("Shed.Program"));
        host.Load(Compile("Barn", "unheard"));
        Assert.IsFalse(host.Run("Shed.Program"));
        Assert.IsFalse(host.Run("Barn.Idle"));
    }

    [TestMethod]
    public void What_main_throws_comes_through()
    {
        var host = new DeskHost();
        host.Load(Compile("Ruin", null));
        Assert.Throws<Exception>(() => host.Run("Ruin.Program"));
    }

    [TestMethod]
    public void Bytes_that_are_no_assembly_are_refused() =>
        Assert.Throws<Exception>(() => new DeskHost().Load([.. "NFMRK1"u8, 0, 0]));

    /// <summary>An assembly with a Program whose Main tells a word, or throws, and a type Idle without one.</summary>
    private static byte[] Compile(string name, string? word)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(name), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule(name);
        module.DefineType($"{name}.Idle", TypeAttributes.Public).CreateType();
        var program = module.DefineType($"{name}.Program", TypeAttributes.Public);
        var code = program.DefineMethod("Main", MethodAttributes.Public | MethodAttributes.Static, typeof(void), []).GetILGenerator();
        if (word is null)
        {
            code.Emit(OpCodes.Ldnull);
            code.Emit(OpCodes.Throw);
        }
        else
        {
            code.Emit(OpCodes.Ldstr, Told);
            code.Emit(OpCodes.Ldstr, word);
            code.Emit(OpCodes.Call, typeof(AppContext).GetMethod(nameof(AppContext.SetData))!);
            code.Emit(OpCodes.Ret);
        }
        program.CreateType();
        var bytes = new MemoryStream();
        assembly.Save(bytes);
        return bytes.ToArray();
    }

    private sealed class DeskHost : PartHost
    {
        public override int FreeMemoryBytes => int.MaxValue;
    }
}
