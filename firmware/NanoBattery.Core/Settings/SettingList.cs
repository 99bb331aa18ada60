using System.Collections;

namespace NanoBattery.Settings;

/// <summary>
/// What was set, as path and text. Paths of one group stand together, so that a file can be written in one pass.
/// </summary>
internal sealed class SettingList
{
    private readonly ArrayList _paths = new ArrayList();
    private readonly ArrayList _texts = new ArrayList();

    internal int Count => _paths.Count;

    internal string PathAt(int index) => (string)_paths[index]!;

    internal string TextAt(int index) => (string)_texts[index]!;

    /// <summary>A path that is there already gets the new text.</summary>
    internal void Put(string path, string text)
    {
        int most = 0;
        int place = Count;
        for (int i = 0; i < Count; i++)
        {
            if (PathAt(i) == path)
            {
                _texts[i] = text;
                return;
            }

            int shared = Shared(PathAt(i), path);
            if (shared > 0 && shared >= most)
            {
                most = shared;
                place = i + 1;
            }
        }

        _paths.Insert(place, path);
        _texts.Insert(place, text);
    }

    /// <summary>How far two paths lie in the same groups: 5 for "mqtt.port" and "mqtt.user".</summary>
    internal static int Shared(string one, string other)
    {
        int shared = 0;
        for (int i = 0; i < one.Length && i < other.Length && one[i] == other[i]; i++)
        {
            if (one[i] == '.')
            {
                shared = i + 1;
            }
        }

        return shared;
    }
}
