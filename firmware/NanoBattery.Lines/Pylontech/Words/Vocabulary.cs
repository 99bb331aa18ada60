using System;

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

    // The words one behind the other; the board has no room for a string and a reference each.
    private byte[] _text = new byte[0];
    private short[] _ends = new short[0];
    private sbyte[] _meanings = new sbyte[0];

    internal void Add(string word, int meaning)
    {
        int count = _ends.Length;
        byte[] text = new byte[_text.Length + word.Length];
        Array.Copy(_text, 0, text, 0, _text.Length);
        for (int i = 0; i < word.Length; i++)
        {
            text[_text.Length + i] = (byte)word[i];
        }

        short[] ends = new short[count + 1];
        sbyte[] meanings = new sbyte[count + 1];
        Array.Copy(_ends, 0, ends, 0, count);
        Array.Copy(_meanings, 0, meanings, 0, count);
        ends[count] = (short)text.Length;
        meanings[count] = (sbyte)meaning;
        _text = text;
        _ends = ends;
        _meanings = meanings;
    }

    /// <summary>The meaning of the word, or <see cref="Strange"/>, or <see cref="Damaged"/>.</summary>
    internal int Find(byte[] bytes, int start, int end)
    {
        int wordStart = 0;
        for (int i = 0; i < _ends.Length; i++)
        {
            if (_ends[i] - wordStart == end - start && IsSame(bytes, start, end, wordStart))
            {
                return _meanings[i];
            }

            wordStart = _ends[i];
        }

        for (int i = 0; i < _ends.Length; i++)
        {
            if (_ends[i] - StartOf(i) >= ShortestToCompare && IsOneAway(bytes, start, end - start, StartOf(i), _ends[i]))
            {
                return Damaged;
            }
        }

        return Strange;
    }

    internal static int HashOf(byte[] bytes, int start, int end)
    {
        // FNV-1a: with its factor no change of one byte gives the same.
        int hash = 0;
        for (int i = start; i < end; i++)
        {
            hash = (hash ^ bytes[i]) * 16777619;
        }

        return hash;
    }

    private bool IsSame(byte[] bytes, int start, int end, int wordStart)
    {
        byte[] text = _text;
        for (int i = start; i < end; i++)
        {
            if (bytes[i] != text[wordStart++])
            {
                return false;
            }
        }

        return true;
    }

    private int StartOf(int word) => word == 0 ? 0 : _ends[word - 1];

    private bool IsOneAway(byte[] bytes, int start, int length, int wordStart, int wordEnd)
    {
        int wordLength = wordEnd - wordStart;
        int longer = length > wordLength ? length : wordLength;
        int shorter = length + wordLength - longer;
        if (longer - shorter > 1)
        {
            return false;
        }

        int front = 0;
        while (front < shorter && bytes[start + front] == _text[wordStart + front])
        {
            front++;
        }

        int back = 0;
        while (back < shorter - front && bytes[start + length - 1 - back] == _text[wordEnd - 1 - back])
        {
            back++;
        }

        return front + back >= longer - 1;
    }
}
