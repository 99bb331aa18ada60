namespace NanoBattery.Gate.Tests;

[TestClass]
public sealed class CollectorTests
{
    [TestMethod]
    public void The_gate_refuses_messages_of_the_garbage_collector() => SampleGate.Refuses("Sample.Bad", "garbage collector",
        "void Bad() => nanoFramework.Runtime.Native.GC.EnableGCMessages(false);");

    [TestMethod]
    public void Asking_for_the_free_bytes_passes() => SampleGate.Passes("uint Good() => nanoFramework.Runtime.Native.GC.Run(false);");
}
