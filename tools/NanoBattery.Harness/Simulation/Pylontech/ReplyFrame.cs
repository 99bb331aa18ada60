using System.Text;

namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>What stands around the rows of a reply, byte for byte as devices send it.</summary>
internal static class ReplyFrame
{
    private const string Completed = "Command completed successfully\r\n\r";

    // What comes after the key was never recorded: a line end, so that the next row stands for itself.
    private const string PageEnd = "\n\rPress [Enter] to be continued,other key to exit\r";
    private const string NextPage = "\r\n\r";

    /// <summary>What follows the echo of an empty line.</summary>
    public static string Prompt(string prompt) => "\r" + prompt;

    /// <summary>Writes the reply from a row on, up to the end of its page.</summary>
    /// <returns>The first row that has to wait for a key; 0 where none is left.</returns>
    public static int Put(StringBuilder text, Reply reply, int firstRow, int pageRows, string prompt)
    {
        var left = reply.Rows - firstRow;
        var isPage = pageRows > 0 && left > pageRows;
        if (firstRow == 0)
        {
            text.Append("\r@").Append(reply.Rows > 0 ? reply.RowEnd : "");
        }
        else
        {
            text.Append(NextPage);
        }
        reply.Put(text, firstRow, isPage ? pageRows : left);
        if (isPage)
        {
            text.Append(PageEnd);
            return firstRow + pageRows;
        }
        text.Append("\r\n\r").Append(reply.IsCompleted ? Completed : "");
        End(text, prompt);
        return 0;
    }

    /// <summary>Writes the end that every reply has, also one that somebody breaks off.</summary>
    public static void End(StringBuilder text, string prompt) => text.Append("$$\r\n\r").Append(prompt);
}
