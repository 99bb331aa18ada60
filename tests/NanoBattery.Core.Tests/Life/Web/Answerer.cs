using NanoBattery.Web;

namespace NanoBattery.Tests;

/// <summary>Answers with what it was asked, and counts.</summary>
public sealed class Answerer
{
    public int Count { get; private set; }

    public void Answer(WebRequest request, WebResponse response)
    {
        Count++;
        response.Say(200, request.Path + ", " + request.Query);
    }
}
