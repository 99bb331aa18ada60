namespace NanoBattery.Harness.Tests.Load;

/// <summary>What went wrong in tasks whose end nobody looks at.</summary>
internal sealed class UnobservedFaults : IDisposable
{
    private volatile string _found = "";

    public UnobservedFaults() => TaskScheduler.UnobservedTaskException += Note;

    /// <returns>Empty where nothing did.</returns>
    public string Found()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return _found;
    }

    public void Dispose() => TaskScheduler.UnobservedTaskException -= Note;

    private void Note(object? task, UnobservedTaskExceptionEventArgs trouble) => _found = trouble.Exception.ToString();
}
