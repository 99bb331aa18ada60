using NanoBattery.Readings;

namespace NanoBattery.Pylontech;

/// <summary>What all replies have in common: the words in which a console tells states, and room to take a line apart.</summary>
public sealed class ConsoleWords
{
    private readonly Vocabulary _bases = new Vocabulary();
    private readonly Vocabulary _states = new Vocabulary();

    public ConsoleWords()
    {
        _bases.Add("Charge", BaseState.Charge);
        _bases.Add("Dischg", BaseState.Discharge);
        _bases.Add("Idle", BaseState.Idle);
        _bases.Add("Absent", BaseState.Absent);
        _bases.Add("Balance", BaseState.Balance);
        _bases.Add("SysError", BaseState.SystemError);
        _bases.Add("SysErr", BaseState.SystemError);
        _bases.Add("Error", BaseState.SystemError);
        _bases.Add("Fault", BaseState.SystemError);
        _bases.Add("Sleep", BaseState.Sleep);
        _bases.Add("Shut", BaseState.Shutdown);
        _bases.Add("Shutdown", BaseState.Shutdown);
        _bases.Add("Discharge", BaseState.Discharge);

        _states.Add("Normal", StateWord.Normal);
        _states.Add("Low", StateWord.Low);
        _states.Add("High", StateWord.High);
        _states.Add("Full", StateWord.Full);
        _states.Add("Over", StateWord.Over);
        _states.Add("Under", StateWord.Under);
        _states.Add("OK", StateWord.Normal);
        _states.Add("LV", StateWord.Low);
        _states.Add("HV", StateWord.High);
        _states.Add("UV", StateWord.Under);
        _states.Add("OV", StateWord.Over);
        _states.Add("LT", StateWord.Low);
        _states.Add("HT", StateWord.High);
        _states.Add("UT", StateWord.Under);
        _states.Add("OT", StateWord.Over);
        _states.Add("OC", StateWord.Over);
        _states.Add("SC", StateWord.Over);
    }

    internal Tokens Tokens { get; } = new Tokens();

    /// <summary>One of <see cref="BaseState"/>, unknown for a dash, or <see cref="Vocabulary.Damaged"/>.</summary>
    internal int BaseOf(byte[] bytes, int start, int end) => Find(_bases, BaseState.Other, bytes, start, end);

    /// <summary>One of <see cref="StateWord"/>, unknown for a dash, or <see cref="Vocabulary.Damaged"/>.</summary>
    internal int StateOf(byte[] bytes, int start, int end) => Find(_states, StateWord.Other, bytes, start, end);

    private static int Find(Vocabulary words, int other, byte[] bytes, int start, int end)
    {
        if (NumberText.IsDash(bytes, start, end))
        {
            return Reading.Unknown;
        }

        // What nobody has described is at least a word.
        if (end - start < 2 || (uint)((bytes[start] | 0x20) - 'a') > 'z' - 'a')
        {
            return Vocabulary.Damaged;
        }

        int meaning = words.Find(bytes, start, end);
        return meaning == Vocabulary.Strange ? other : meaning;
    }
}
