using NanoBattery.Readings;
using NanoBattery.Serial;

namespace NanoBattery.VeDirect;

/// <summary>
/// Asks a device for registers, one at a time. A reply is known by its command and register: frames that the device sends
/// unasked, text blocks and replies to somebody else may come before it.
/// </summary>
public sealed class HexTalk
{
    // A reply was seen after a whole text block and several frames: 150 bytes of text take 80 ms.
    private const int PatienceMs = 600;
    private const int LongPatienceMs = 1_200;

    // Requests that follow too closely get lost. Source: OpenDTU-OnBattery's experience with MPPTs.
    private const int PauseMs = 60;
    private const int Tries = 4;

    // What a host sends and a device answers have different numbers.
    private const int PingRequest = 1;
    private const int ProductIdRequest = 4;
    private const int NoRegister = -1;

    private readonly HexWriter _frame = new HexWriter();
    private int _command;
    private int _register;
    private int _triesLeft;
    private int _patienceMs;
    private long _sentMs;
    private bool _isDamaged;

    /// <summary>Whether a reply is waited for.</summary>
    public bool IsBusy { get; private set; }

    /// <summary>How the last request ended: one of <see cref="HexOutcome"/>.</summary>
    public int Outcome { get; private set; } = HexOutcome.Silent;

    /// <summary>The value of the last reply, unsigned; <see cref="Reading.Unknown"/> where it had none.</summary>
    public int Value { get; private set; } = Reading.Unknown;

    /// <summary>Requests sent, retries included.</summary>
    public int Sent { get; private set; }

    /// <summary>Requests that were sent again: unanswered, or damaged on their way.</summary>
    public int Repeated { get; private set; }

    /// <summary>Frames that the device told were damaged when they came.</summary>
    public int FrameErrors { get; private set; }

    /// <summary>Begins to ask whether anybody is there, and in which version. Only while not busy.</summary>
    public void Ping()
    {
        _frame.Bare(PingRequest);
        Begin(HexCommand.Ping, NoRegister);
    }

    /// <summary>Begins to ask for the product id. Only while not busy.</summary>
    public void GetProductId()
    {
        _frame.Bare(ProductIdRequest);
        Begin(HexCommand.Done, NoRegister);
    }

    /// <summary>Begins to ask for a register. Only while not busy; it is sent with the next step that may.</summary>
    public void Get(int register)
    {
        _frame.Get(register);
        Begin(HexCommand.Get, register);
    }

    /// <summary>Begins to write a register. Only while not busy.</summary>
    public void Set(int register, int value, int width)
    {
        _frame.Set(register, (uint)value, width);
        Begin(HexCommand.Set, register);
    }

    /// <summary>A frame has come from the device.</summary>
    public void Take(HexFrame frame)
    {
        if (frame.Command == HexCommand.Error)
        {
            FrameErrors++;
            _isDamaged = true;
            return;
        }

        if (!IsBusy || frame.Command != _command || frame.Register != _register)
        {
            return;
        }

        int flags = frame.Flags;
        Outcome = (flags & HexFlags.UnknownRegister) != 0 ? HexOutcome.UnknownRegister
            : (flags & HexFlags.NotSupported) != 0 ? HexOutcome.NotSupported
            : (flags & HexFlags.ParameterError) != 0 ? HexOutcome.OutOfRange
            : HexOutcome.Done;
        Value = frame.ValueLength > 0 && frame.ValueLength <= 4 ? (int)frame.Value : Reading.Unknown;
        IsBusy = false;
    }

    /// <summary>Sends what is due.</summary>
    /// <returns>Whether a request is still under way.</returns>
    public bool Step(ISerialLink link, long nowMs)
    {
        if (!IsBusy)
        {
            return false;
        }

        long passed = nowMs - _sentMs;
        bool mayRepeat = _isDamaged && passed >= PauseMs && _triesLeft < Tries;
        if (_triesLeft == Tries ? passed < PauseMs && passed >= 0 : passed < _patienceMs && !mayRepeat && passed >= 0)
        {
            return true;
        }

        _isDamaged = false;
        if (_triesLeft == 0)
        {
            Outcome = HexOutcome.Silent;
            Value = Reading.Unknown;
            IsBusy = false;
            return false;
        }

        Repeated += _triesLeft < Tries ? 1 : 0;
        _patienceMs = _triesLeft < Tries ? LongPatienceMs : PatienceMs;
        _triesLeft--;
        _sentMs = nowMs;
        Sent++;
        link.Write(_frame.Buffer, 0, _frame.Length);
        return true;
    }

    private void Begin(int command, int register)
    {
        _command = command;
        _register = register;
        _triesLeft = Tries;
        _isDamaged = false;
        IsBusy = true;
    }
}
