namespace NanoBattery.Update;

/// <summary>
/// Keeps the state in two copies, each with a number that rises and a check sum. Only the older copy is written: a power cut
/// leaves the newer one, which is the state before. It is written when an update comes, and at each start of a trial; a board
/// that goes on with what is good writes nothing.
/// </summary>
public sealed class StateFile
{
    private readonly IUpdateFiles _files;
    private readonly byte[] _bytes = new byte[SlotState.Length];
    private int _newest;

    public StateFile(IUpdateFiles files)
    {
        _files = files;
    }

    public SlotState State { get; } = new SlotState();

    /// <summary>Takes the newer copy that is whole.</summary>
    /// <returns>False where there is none: then the state is that of a board without any slot.</returns>
    public bool Read()
    {
        int first = SequenceOf(0);
        int second = SequenceOf(1);
        _newest = second > first ? 1 : 0;
        if (first == 0 && second == 0)
        {
            _newest = 1;
            State.Clear();
            return false;
        }

        Fetch(_newest);
        return State.Read(_bytes);
    }

    /// <summary>Writes the state over the older copy.</summary>
    /// <returns>False where it cannot be kept: then the state is again as it was read.</returns>
    internal bool Write()
    {
        int copy = 1 - _newest;
        State.Sequence++;
        byte[] bytes = State.Write();
        if (_files.Write(Slots.StateFileOf(copy), 0, bytes, 0, SlotState.Length) && Fetch(copy)
            && Digests.AreSame(bytes, 0, _bytes, 0, SlotState.Length))
        {
            _newest = copy;
            return true;
        }

        Read();
        return false;
    }

    /// <returns>0 where the copy is not whole.</returns>
    private int SequenceOf(int copy) => Fetch(copy) && State.Read(_bytes) ? State.Sequence : 0;

    private bool Fetch(int copy) =>
        _files.Read(Slots.StateFileOf(copy), 0, _bytes, 0, SlotState.Length) == SlotState.Length;
}
