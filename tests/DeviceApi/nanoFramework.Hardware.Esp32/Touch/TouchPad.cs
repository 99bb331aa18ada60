using System;
using nanoFramework.Runtime.Events;

namespace nanoFramework.Hardware.Esp32.Touch;

public interface IFilterSetting
{
}

public class TouchPad : IDisposable
{
    public TouchPad(int touchPadNumber) => throw null;
    public static TouchTriggerMode TouchTriggerMode { get => throw null; set => throw null; }
    public static WakeUpSource WakeUpSource { get => throw null; set => throw null; }
    public static MeasurementMode MeasurementMode { get => throw null; set => throw null; }
    public static TouchHighVoltage TouchHighVoltage => throw null;
    public static TouchLowVoltage TouchLowVoltage => throw null;
    public static TouchHighVoltageAttenuation TouchHighVoltageAttenuation => throw null;
    public static bool IsFilterOn => throw null;
    public static bool DenoiseEnabled { get => throw null; set => throw null; }
    public int CalibrationData => throw null;
    public uint Threshold { get; set; }
    public int TouchPadNumber => throw null;
    public event TouchPadValueChangedEventHandler ValueChanged;
    public static int GetGpioNumberFromTouchNumber(int touchpadNumber) => throw null;
    public static void SetVoltage(
        TouchHighVoltage touchHighVoltage, TouchLowVoltage touchLowVoltage,
        TouchHighVoltageAttenuation touchHighVoltageAttenuation) => throw null;
    public static void StartFilter(IFilterSetting filterSetting) => throw null;
    public static void StopFilter() => throw null;
    public static MeasurementTime GetMeasurementTime() => throw null;
    public static void SetMeasurementTime(MeasurementTime measurementTime) => throw null;
    public static void SetDenoise(DenoiseSetting denoiseSetting) => throw null;
    public static DenoiseSetting GetDenoise() => throw null;
    public uint Read() => throw null;
    public int GetCalibrationData(int count = 5) => throw null;
    public void SetChargeSpeed(TouchChargeSpeed touchChargeSpeed) => throw null;
    public TouchChargeSpeed GetChargeSpeed() => throw null;
    public void Dispose() => throw null;
}

public class TouchPadEventArgs : BaseEvent
{
    public TouchPadEventArgs(int padNumber, bool touched) => throw null;
    public int PadNumber => throw null;
    public bool Touched => throw null;
}

public delegate void TouchPadValueChangedEventHandler(object sender, TouchPadEventArgs e);
