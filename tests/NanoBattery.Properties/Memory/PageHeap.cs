using NanoBattery.Messages;
using NanoBattery.Settings;
using NanoBattery.Tests;
using NanoBattery.Web;
using NanoBattery.Web.Whole;

namespace NanoBattery.Memory;

/// <summary>What a board's history and its page take beside all else, on a board with just enough memory for them.</summary>
public static class PageHeap
{
    private const int Free = BoardSite.ReserveBytes + BoardSite.HistoryBytes + BoardSite.PageBytes;
    private const int Minutes = 25;

    private static readonly Lazy<int> History = new(() => BesideLife("{ \"port\": 0 }", asks: false));
    private static readonly Lazy<int> Both = new(() => BesideLife("{ \"password\": \"" + SitedBoard.Password + "\" }", asks: true));

    public static int OfHistory => History.Value;

    /// <summary>With who talks to clients, between two of them.</summary>
    public static int OfPage => Both.Value - History.Value;

    /// <summary>What there is at once while a settings file comes in over the page: the old ones, the file, what it says, and its text.</summary>
    public static int OfImport
    {
        get
        {
            BoardSettings next = new();
            return BoardHeap.Of(new BoardSettings(), next, new byte[SettingsReader.MostBytes], new JsonWriter(SettingsReader.MostBytes)).Bytes;
        }
    }

    /// <summary>Site and talk of a board at which somebody has logged in, looked at everything and changed a setting.</summary>
    public static BoardHeap Asked()
    {
        (SitedBoard board, WebTalk talk) = Living("{ \"password\": \"" + SitedBoard.Password + "\" }");
        Ask(board, talk);
        return BoardHeap.Of(board.Site, talk);
    }

    private static int BesideLife(string web, bool asks)
    {
        (SitedBoard board, WebTalk talk) = Living(web);
        if (!asks)
        {
            return BoardHeap.Of(board.Whole.Life, board.Site).Bytes - BoardHeap.Of(board.Whole.Life).Bytes;
        }

        Ask(board, talk);
        return BoardHeap.Of(board.Whole.Life, board.Site, talk).Bytes - BoardHeap.Of(board.Whole.Life).Bytes;
    }

    private static (SitedBoard Board, WebTalk Talk) Living(string web)
    {
        SitedBoard board = new(web);
        board.Whole.Host.FreeBytes = Free;
        board.Run(Minutes * 60);
        board.Whole.Host.FreeBytes = BoardSite.SettingsBytes;
        return (board, new WebTalk(board.Site.Handle, board.Whole.Host.Time));
    }

    private static void Ask(SitedBoard board, WebTalk talk)
    {
        board.LogIn();
        foreach (string path in new[] { "/", "/api/state", "/api/history?range=week", "/metrics", "/api/trace", "/api/settings/export", "/api/settings" })
        {
            Assert.StartsWith("HTTP/1.1 200 ", Said(board, talk, $"GET {path} HTTP/1.1\r\n", ""));
        }

        Assert.StartsWith(
            "HTTP/1.1 200 ",
            Said(board, talk, "POST /api/settings HTTP/1.1\r\nContent-Type: application/json\r\n", "{" + new string(' ', 3_000) + "\"battery.capacityAh\":280}"));
    }

    private static string Said(SitedBoard board, WebTalk talk, string head, string body)
    {
        ScriptedClient client = new(
            board.Whole.Host.Time,
            head + $"Host: shed\r\nCookie: {board.Browser.Cookie}\r\nX-CSRF: {board.Browser.Csrf}\r\nContent-Length: {body.Length}\r\n\r\n" + body);
        talk.Answer(client);
        return client.Got;
    }
}
