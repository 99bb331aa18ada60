namespace NanoBattery.Properties;

/// <summary>One promise of the guard, looked at after every step.</summary>
public interface IGuardWatch
{
    void See(GuardMoment moment);
}
