namespace System.Threading;

public sealed class Thread
{
    public Thread(ThreadStart start) => throw null;
    public ThreadPriority Priority { get; set; }
    public int ManagedThreadId { get; }
    public bool IsAlive { get; }
    public static Thread CurrentThread { get; }
    public ThreadState ThreadState { get; }
    public void Start() => throw null;
    public void Abort() => throw null;
    public void Suspend() => throw null;
    public void Resume() => throw null;
    public void Join() => throw null;
    public bool Join(int millisecondsTimeout) => throw null;
    public bool Join(TimeSpan timeout) => throw null;
    public static void Sleep(int millisecondsTimeout) => throw null;
    public static void Sleep(TimeSpan timeout) => throw null;
    public static void SpinWait(int iterations) => throw null;
}

public delegate void ThreadStart();

[Flags]
public enum ThreadState
{
    Running = 0, StopRequested = 1, SuspendRequested = 2, Background = 4, Unstarted = 8, Stopped = 16,
    WaitSleepJoin = 32, Suspended = 64, AbortRequested = 128, Aborted = 256,
}

public enum ThreadPriority
{
    Lowest = 0, BelowNormal = 1, Normal = 2, AboveNormal = 3, Highest = 4,
}

public sealed class ThreadAbortException : SystemException
{
    private ThreadAbortException() { }
}
