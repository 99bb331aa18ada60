namespace NanoBattery.Portal;

/// <summary>ChaCha20's block function. Source: RFC 8439, section 2.3. The board's library has no such thing that a test could see.</summary>
public static class ChaCha
{
    /// <summary>Words of a block.</summary>
    public const int Words = 16;

    /// <param name="input">Four constants, eight words of key, a counter, three words of nonce.</param>
    /// <param name="output">The block.</param>
    public static void Block(uint[] input, uint[] output)
    {
        for (int i = 0; i < Words; i++)
        {
            output[i] = input[i];
        }

        for (int twoRounds = 0; twoRounds < 10; twoRounds++)
        {
            Quarter(output, 0, 4, 8, 12);
            Quarter(output, 1, 5, 9, 13);
            Quarter(output, 2, 6, 10, 14);
            Quarter(output, 3, 7, 11, 15);
            Quarter(output, 0, 5, 10, 15);
            Quarter(output, 1, 6, 11, 12);
            Quarter(output, 2, 7, 8, 13);
            Quarter(output, 3, 4, 9, 14);
        }

        for (int i = 0; i < Words; i++)
        {
            output[i] += input[i];
        }
    }

    private static void Quarter(uint[] x, int a, int b, int c, int d)
    {
        x[a] += x[b];
        x[d] = Turned(x[d] ^ x[a], 16);
        x[c] += x[d];
        x[b] = Turned(x[b] ^ x[c], 12);
        x[a] += x[b];
        x[d] = Turned(x[d] ^ x[a], 8);
        x[c] += x[d];
        x[b] = Turned(x[b] ^ x[c], 7);
    }

    private static uint Turned(uint value, int left) => (value << left) | (value >> (32 - left));
}
