using nanoFramework.Runtime.Events;

namespace System.Device.Gpio;

public readonly struct PinValue
{
    private readonly byte _value;
    public static PinValue High => throw null;
    public static PinValue Low => throw null;
    public bool Equals(PinValue other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static implicit operator PinValue(int value) => throw null;
    public static implicit operator PinValue(bool value) => throw null;
    public static explicit operator byte(PinValue value) => throw null;
    public static explicit operator int(PinValue value) => throw null;
    public static explicit operator bool(PinValue value) => throw null;
    public static bool operator ==(PinValue a, PinValue b) => throw null;
    public static bool operator !=(PinValue a, PinValue b) => throw null;
}

public class PinValueChangedEventArgs : BaseEvent
{
    public PinValueChangedEventArgs(PinEventTypes changeType, int pinNumber) => throw null;
    public PinEventTypes ChangeType => throw null;
    public int PinNumber => throw null;
}

public readonly struct PinValuePair
{
    private readonly int _pinNumber;
    private readonly PinValue _pinValue;
    public PinValuePair(int pinNumber, PinValue pinValue) => throw null;
    public int PinNumber => throw null;
    public PinValue PinValue => throw null;
    public void Deconstruct(out int pinNumber, out PinValue pinValue) => throw null;
}

public struct WaitForEventResult
{
    public PinEventTypes EventTypes;
    public bool TimedOut;
}

public delegate void PinChangeEventHandler(object sender, PinValueChangedEventArgs pinValueChangedEventArgs);
public delegate void PinValueChangedEventHandler(object sender, PinValueChangedEventArgs e);

[Flags]
public enum PinEventTypes
{
    None = 0, Rising = 1, Falling = 2,
}

public enum PinMode
{
    Input = 0, InputPullDown = 1, InputPullUp = 2, Output = 3, OutputOpenDrain = 4, OutputOpenDrainPullUp = 5,
    OutputOpenSource = 6, OutputOpenSourcePullDown = 7,
}

public enum PinNumberingScheme
{
    Logical = 0, Board = 1,
}
