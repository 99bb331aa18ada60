using NanoBattery.Settings;

namespace NanoBattery.Files;

/// <summary>
/// The settings file. It is plain JSON, so that nanoff and a person can put it there, and so it has no sequence number: a new
/// one is written beside it and read back; then the old one goes, and the new one takes its name. Wherever the power goes, one
/// of the two is whole. A save costs one write of a file, one delete and one move.
/// </summary>
public sealed class SettingsStore : ISettingsKeeper
{
    /// <summary>What a person or nanoff puts there.</summary>
    public const string FileName = "settings.json";

    /// <summary>What a save that was cut leaves behind.</summary>
    public const string NewName = "settings.new";

    private const string Full = "the file system is full or worn; the old settings stay";

    private readonly IFiles _files;
    private readonly byte[] _piece = new byte[256];
    private bool _isNewInForce;

    public SettingsStore(IFiles files)
    {
        _files = files;
    }

    /// <summary>Finds the settings in force, and finishes a save that was cut. Once, at the start, before any save.</summary>
    public LoadedSettings Load()
    {
        string trouble = "";
        BoardSettings? settings = Read(FileName, ref trouble);
        if (settings != null)
        {
            // Left by a save that was cut before it counted. An older one must not come back when this file is damaged one day.
            _files.Delete(NewName);
            return new LoadedSettings(settings, "");
        }

        settings = Read(NewName, ref trouble);
        _isNewInForce = settings != null;
        if (_isNewInForce)
        {
            Swap();
        }

        return new LoadedSettings(settings, trouble);
    }

    /// <summary>Reads those that count from the next start on.</summary>
    public BoardSettings? Read()
    {
        lock (_piece)
        {
            string trouble = "";
            return Read(_isNewInForce ? NewName : FileName, ref trouble);
        }
    }

    /// <summary>Replaces the settings, once they are known to be right. They count from the next start.</summary>
    /// <param name="text">Its first <paramref name="length"/> bytes are the file.</param>
    /// <param name="length">How many there are; <see cref="SettingsReader.MostBytes"/> at most.</param>
    /// <returns>Empty, or why nothing has changed.</returns>
    public string Save(byte[] text, int length)
    {
        try
        {
            SettingsReader.Read(text, length);
        }
        catch (SettingException trouble)
        {
            return trouble.Message;
        }

        // Whoever saves and whoever wipes may be two threads.
        lock (_piece)
        {
            return Replace(text, length);
        }
    }

    /// <summary>Forgets the settings. What the battery has lived through, and its lock-outs, stay.</summary>
    /// <returns>False where a file is still there.</returns>
    public bool Wipe()
    {
        lock (_piece)
        {
            // In this order, so that a power cut between the two brings nothing back that was replaced long ago.
            bool isGone = _files.Delete(NewName) & _files.Delete(FileName);
            _isNewInForce = false;
            return isGone;
        }
    }

    private string Replace(byte[] text, int length)
    {
        // The place to write to must not be the only copy.
        if (_isNewInForce && !Swap())
        {
            return Full;
        }

        if (!_files.Write(NewName, text, 0, length) || !Holds(NewName, text, length))
        {
            _files.Delete(NewName);
            return Full;
        }

        // While the old ones are there they count.
        if (!_files.Delete(FileName))
        {
            _files.Delete(NewName);
            return Full;
        }

        _isNewInForce = !_files.Move(NewName, FileName);
        return "";
    }

    private bool Swap()
    {
        bool isDone = _files.Delete(FileName) && _files.Move(NewName, FileName);
        _isNewInForce = !isDone;
        return isDone;
    }

    private BoardSettings? Read(string name, ref string trouble)
    {
        int length = _files.Length(name);
        if (length < 0)
        {
            return null;
        }

        string why;
        try
        {
            // One that is too long is refused for its length alone.
            byte[] text = new byte[length > SettingsReader.MostBytes ? 0 : length];
            if (_files.Read(name, 0, text, 0, text.Length) == text.Length)
            {
                return SettingsReader.Read(text, length);
            }

            why = "it cannot be read";
        }
        catch (SettingException refusal)
        {
            why = refusal.Message;
        }

        trouble += (trouble.Length > 0 ? "; " : "") + name + ": " + why;
        return null;
    }

    private bool Holds(string name, byte[] text, int length)
    {
        for (int at = 0; at < length; at += _piece.Length)
        {
            int count = length - at < _piece.Length ? length - at : _piece.Length;
            if (_files.Read(name, at, _piece, 0, count) != count)
            {
                return false;
            }

            for (int i = 0; i < count; i++)
            {
                if (_piece[i] != text[at + i])
                {
                    return false;
                }
            }
        }

        return _files.Length(name) == length;
    }
}
