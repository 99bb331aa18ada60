namespace NanoBattery.Web;

/// <summary>What HTTP calls its numbers, for a sender that must say so.</summary>
public static class StatusWords
{
    public static string Of(int status)
    {
        switch (status)
        {
            case 200: return "OK";
            case 303: return "See Other";
            case 400: return "Bad Request";
            case 403: return "Forbidden";
            case 404: return "Not Found";
            case 405: return "Method Not Allowed";
            case 413: return "Content Too Large";
            case 414: return "URI Too Long";
            case 415: return "Unsupported Media Type";
            case 422: return "Unprocessable Content";
            case 431: return "Request Header Fields Too Large";
            default: return "Internal Server Error";
        }
    }
}
