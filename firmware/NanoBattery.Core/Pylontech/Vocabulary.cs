namespace NanoBattery.Pylontech;

/// <summary>Words with a meaning each, found by the bytes of the line.</summary>
internal sealed class Vocabulary
{
    /// <summary>A word that nobody has described.</summary>
    internal const int Strange = -1;

    /// <summary>A word of the list in which one character was lost, added or changed.</summary>
    internal const int Damaged = -2;

    // Of a shorter word one character says nothing: many words are that near to it.
    private const int ShortestToCompare = 3;

    private readonly string[] _words;
    private readonly int[] _hashes;
    private readonly int[] _meanings;
    private int _count;

    internal Vocabulary(int capacity)
    {
        _words = new string[capacity];
        _hashes = new int[capacity];
        _meanings = new int[capacity];
    }

    internal void Add(string word, int meaning)
    {
        int hash = 0;
        for (int i = 0; i < word.Length; i++)
        {
            hash = Hash(hash, (byte)word[i]);
        }

        _words[_count] = word;
        _hashes[_count] = hash;
        _meanings[_count++] = meaning;
    }

    /// <summary>The meaning of the word, or <see cref="Strange"/>, or <see cref="Damaged"/>.</summary>
    internal int Find(byte[] bytes, int start, int end)
    {
        int meaning = FindExact(bytes, start, end);
        if (meaning != Strange)
        {
            return meaning;
        }

        for (int i = 0; i < _count; i++)
        {
            if (_words[i].Length >= ShortestToCompare && IsOneAway(bytes, start, end - start, _words[i]))
            {
                return Damaged;
            }
        }

        return Strange;
    }

    /// <summary>The meaning of the word or <see cref="Strange"/>.</summary>
    internal int FindExact(byte[] bytes, int start, int end)
    {
        int hash = HashOf(bytes, start, end);
        for (int i = 0; i < _count; i++)
        {
            if (_hashes[i] == hash && _words[i].Length == end - start)
            {
                return _meanings[i];
            }
        }

        return Strange;
    }

    internal static int HashOf(byte[] bytes, int start, int end)
    {
        int hash = 0;
        for (int i = start; i < end; i++)
        {
            hash = Hash(hash, bytes[i]);
        }

        return hash;
    }

    // FNV-1a: with its factor no change of one byte gives the same.
    private static int Hash(int hash, byte next) => (hash ^ next) * 16777619;

    private static bool IsOneAway(byte[] bytes, int start, int length, string word)
    {
        int longer = length > word.Length ? length : word.Length;
        int shorter = length + word.Length - longer;
        if (longer - shorter > 1)
        {
            return false;
        }

        int front = 0;
        while (front < shorter && bytes[start + front] == word[front])
        {
            front++;
        }

        int back = 0;
        while (back < shorter - front && bytes[start + length - 1 - back] == word[word.Length - 1 - back])
        {
            back++;
        }

        return front + back >= longer - 1;
    }
}
