namespace NanoBattery.Harness.Web;

/// <summary>
/// Lets the guard go before pages. A lock is taken by whoever runs: a page, which takes it for each of its sections, would have it
/// again before the guard, who waits for it, has woken up. One thread is the guard's.
/// </summary>
internal sealed class GuardFirst
{
    // Odd while the guard makes a step or waits for it, and one more for each.
    private volatile int _turn;

    /// <summary>The guard wants to make a step.</summary>
    public void Begin() => _turn |= 1;

    /// <summary>It has.</summary>
    public void End() => _turn = (_turn + 1) & ~1;

    /// <summary>
    /// For whoever can wait, and holds nothing that the guard may need: comes back when the step that is due is made. Another may be
    /// due by then: a replay makes one after the other, and is to be looked at all the same.
    /// </summary>
    public void GiveWay()
    {
        var turn = _turn;
        for (var wait = new SpinWait(); (turn & 1) == 1 && _turn == turn;)
        {
            wait.SpinOnce();
        }
    }
}
