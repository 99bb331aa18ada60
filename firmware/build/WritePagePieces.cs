using System;
using System.IO;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>Makes one packed page of index.html and what it names, and writes it as C#. Runs in the build, on the desktop.</summary>
public class WritePagePieces : Task
{
    // As text it takes a third more, and some names: all of it is to stay below 24 KB in the image.
    private const int MostBytes = 17_600;

    // A string of 1 kB each.
    private const int PieceBytes = 768;

    [Required]
    public string Folder { get; set; }

    [Required]
    public string Target { get; set; }

    public override bool Execute()
    {
        string script = "", style = "";
        string html = Lines(File.ReadAllText(Folder + "index.html"));
        html = Regex.Replace(html, "<!--.*?-->\n?", "", RegexOptions.Singleline);
        html = Regex.Replace(html, "<link rel=\"stylesheet\" href=\"([a-z]+\\.css)\">\n", link =>
        {
            style += Style(Read(link));
            return "<style>" + style + "</style>\n";
        });
        html = Regex.Replace(html, "(?:<script src=\"[a-z]+\\.js\"></script>\n)+", links =>
        {
            foreach (Match link in Regex.Matches(links.Value, "\"([a-z]+\\.js)\""))
            {
                script += Script(Read(link), link.Groups[1].Value);
            }

            return "<script>" + script + "</script>\n";
        });

        byte[] page = new UTF8Encoding(false).GetBytes(html);
        byte[] packed = Pack(page);
        if (packed.Length > MostBytes)
        {
            Log.LogError("The page has {0} bytes when it is packed, and a board has room for {1}", packed.Length, MostBytes);
        }

        if (style.Contains("</") || script.Contains("</") || style.Length == 0 || script.Length == 0)
        {
            Log.LogError("Style and script of the page end too early, or are missing");
        }

        if (!Log.HasLoggedErrors)
        {
            File.WriteAllText(Target, Source(packed, page.Length, Sha(style), Sha(script)));
            Log.LogMessage(MessageImportance.Normal, "The page: {0} bytes, {1} packed", page.Length, packed.Length);
        }

        return !Log.HasLoggedErrors;
    }

    private string Read(Match link) => File.ReadAllText(Folder + link.Groups[1].Value);

    /// <summary>Without indentation and empty lines. Line ends stay: in a script they may end a statement.</summary>
    private static string Lines(string text) => Regex.Replace(Regex.Replace(text.Replace("\r", ""), "(?m)^[ \t]+|[ \t]+$", ""), "\n\n+", "\n");

    /// <summary>
    /// Without comments, which stand on lines of their own, and without the spaces around signs, but for those in a text, which stands in
    /// "quotes" on one line: what else could be cut would be cut blindly.
    /// </summary>
    private string Script(string text, string name)
    {
        if (text.Contains("`") || text.Contains("/*") || Regex.IsMatch(text, "[+-] +[+-]"))
        {
            Log.LogError("{0}: text in ` `, comments in /* */ and signs of signs such as + - are not understood when the page is packed", name);
        }

        text = Lines(Regex.Replace(text, "(?m)^[ \t]*//.*$", "")).TrimStart('\n');
        return Regex.Replace(
            text, "(\"(?:\\\\.|[^\"\\\\\n])*\")| *([=*/%<>!&|?:,;{}()\\[\\]+-]+) *",
            part => part.Groups[1].Success ? part.Value : part.Groups[2].Value);
    }

    private static string Style(string text)
    {
        text = Lines(Regex.Replace(text, "/\\*.*?\\*/", "", RegexOptions.Singleline)).Trim().Replace('\n', ' ');
        text = Regex.Replace(text, "([{};,]) +", "$1");
        text = Regex.Replace(text, " (?=\\{)|;(?=\\})", "");
        return Regex.Replace(text, "(?<=[{;][a-z0-9-]+): ", ":");
    }

    private static byte[] Pack(byte[] page)
    {
        using (MemoryStream packed = new MemoryStream())
        {
            // The smallest, which older frameworks do not have.
            CompressionLevel level = Enum.IsDefined(typeof(CompressionLevel), 3) ? (CompressionLevel)3 : CompressionLevel.Optimal;
            using (GZipStream gzip = new GZipStream(packed, level, true))
            {
                gzip.Write(page, 0, page.Length);
            }

            return packed.ToArray();
        }
    }

    private static string Sha(string text)
    {
        using (SHA256 sha = SHA256.Create())
        {
            return Convert.ToBase64String(sha.ComputeHash(new UTF8Encoding(false).GetBytes(text)));
        }
    }

    private static string Tag(byte[] packed)
    {
        using (SHA256 sha = SHA256.Create())
        {
            return BitConverter.ToString(sha.ComputeHash(packed), 0, 8).Replace("-", "").ToLowerInvariant();
        }
    }

    private static string Source(byte[] packed, int unpacked, string style, string script)
    {
        int count = (packed.Length + PieceBytes - 1) / PieceBytes;
        StringBuilder text = new StringBuilder();
        text.Append("// <auto-generated/>\nnamespace NanoBattery.Page;\n\n/// <summary>The packed page as text. Made by the build.</summary>\n");
        text.Append("internal static class PagePieces\n{\n");
        text.Append("    internal const int Count = " + count + ", Bytes = " + packed.Length + ", PieceBytes = " + PieceBytes + ";\n");
        text.Append("    internal const string Tag = \"" + Tag(packed) + "\", Style = \"" + style + "\", Script = \"" + script + "\";\n\n");
        text.Append("    internal static string Text(int piece)\n    {\n        switch (piece)\n        {\n");
        for (int piece = 0; piece < count; piece++)
        {
            string name = piece == count - 1 ? "default" : "case " + piece;
            text.Append("            " + name + ": return \"" + Convert.ToBase64String(packed, piece * PieceBytes, Math.Min(PieceBytes, packed.Length - piece * PieceBytes)) + "\";\n");
        }

        return text.Append("        }\n    }\n}\n").ToString();
    }
}
