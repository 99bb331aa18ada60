using NanoBattery.Network;
using NanoBattery.Start;

namespace NanoBattery.Life;

/// <summary>The network's thread beats for the supervisor.</summary>
internal sealed class NetworkHeart : IHeartbeat
{
    private readonly Supervisor _supervisor;

    internal NetworkHeart(Supervisor supervisor)
    {
        _supervisor = supervisor;
    }

    public void Note()
    {
        _supervisor.Note(Part.Network);
    }
}
