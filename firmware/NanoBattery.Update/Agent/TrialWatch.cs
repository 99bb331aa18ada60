namespace NanoBattery.Update;

/// <summary>Confirms the version that runs on trial when it was well for a minute without a break.</summary>
public sealed class TrialWatch
{
    /// <summary>So long it must be well, milliseconds.</summary>
    public const int GoodMs = 60_000;

    private readonly IUpdateAgent _agent;
    private long _sinceMs;
    private bool _isWell;

    public TrialWatch(IUpdateAgent agent)
    {
        _agent = agent;
    }

    /// <summary>Looks on.</summary>
    /// <param name="nowMs">By a clock that only goes forward.</param>
    /// <param name="isWell">Whether the application does what it is for.</param>
    /// <returns>True where the version was confirmed in this step.</returns>
    public bool Step(long nowMs, bool isWell)
    {
        if (!isWell || !_isWell)
        {
            _isWell = isWell;
            _sinceMs = nowMs;
            return false;
        }

        if (nowMs - _sinceMs < GoodMs || _agent.GetStatus() != UpdateStatus.Testing)
        {
            return false;
        }

        // A confirmation that could not be written is tried again after another minute.
        _sinceMs = nowMs;
        return _agent.ConfirmDeploymentImage() == Refusal.None;
    }
}
