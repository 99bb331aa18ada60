using NanoBattery.Messages;
using NanoBattery.Readings;

namespace NanoBattery.Updates;

/// <summary>How an update goes, as one flat JSON object.</summary>
public sealed class UpdateState
{
    private const int State = 0, Version = 1, TrialVersion = 2, Progress = 3, Refused = 4, Why = 5;

    private readonly MessageShape _shape = new MessageShape(
        new string[] { "State", "Version", "TrialVersion", "Progress", "Refused", "Why" },
        new int[] { MessageShape.Text, 0, 0, 1, MessageShape.Text, MessageShape.Text });

    /// <summary>Something was refused: a word and a sentence, which stay until <see cref="ForgetRefusal"/>.</summary>
    public void Refuse(string word, string why)
    {
        _shape.PutText(Refused, word);
        _shape.PutText(Why, why);
    }

    public void ForgetRefusal()
    {
        _shape.PutText(Refused, null);
        _shape.PutText(Why, null);
    }

    /// <param name="stage">One of <see cref="UpdateStage"/>.</param>
    /// <param name="version">That is good, or 0.</param>
    /// <param name="trialVersion">That was or is to be on trial last, or 0.</param>
    /// <param name="permille">Of the bundle that is here, or -1 where none comes.</param>
    /// <returns>The message, until the next call.</returns>
    public MessageShape Write(int stage, int version, int trialVersion, int permille)
    {
        _shape.PutText(State, UpdateStage.InWords(stage));
        _shape.Numbers[Version] = version == 0 ? Reading.Unknown : version;
        _shape.Numbers[TrialVersion] = trialVersion == 0 ? Reading.Unknown : trialVersion;
        _shape.Numbers[Progress] = permille < 0 ? Reading.Unknown : permille;
        _shape.Write();
        return _shape;
    }
}
