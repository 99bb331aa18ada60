using NanoBattery.Commands;

namespace NanoBattery.Updates;

/// <summary>Reads the address of a bundle from a command.</summary>
internal static class UpdateAddress
{
    private const string Scheme = "http://";

    /// <param name="command">What came.</param>
    /// <param name="why">What is wrong with it, in words; empty where nothing is.</param>
    /// <returns>The address, or an empty text.</returns>
    internal static string Parse(Command command, out string why)
    {
        why = "The address is longer than " + UpdateKeeper.LongestAddress + " characters";
        if (command.Length > command.Payload.Length)
        {
            return "";
        }

        int end = command.Length;
        while (end > 0 && (command.Payload[end - 1] == ' ' || command.Payload[end - 1] == '\n' || command.Payload[end - 1] == '\r'))
        {
            end--;
        }

        char[] text = new char[end];
        why = "It is no address that begins with http:// (the bundle's seal is what protects it)";
        for (int i = 0; i < end; i++)
        {
            text[i] = (char)command.Payload[i];
            if (text[i] <= ' ' || text[i] > '~' || (i < Scheme.Length && text[i] != Scheme[i]))
            {
                return "";
            }
        }

        if (end <= Scheme.Length || text[Scheme.Length] == '/')
        {
            return "";
        }

        why = "";
        return new string(text);
    }
}
