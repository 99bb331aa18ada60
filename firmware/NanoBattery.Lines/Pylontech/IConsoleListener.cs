namespace NanoBattery.Pylontech;

/// <summary>Takes the lines of a console as they end. The line is used again after the call.</summary>
public interface IConsoleListener
{
    void LineReceived(ConsoleLine line);
}
