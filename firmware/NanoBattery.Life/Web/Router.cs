namespace NanoBattery.Web;

/// <summary>Finds who answers a request, and says in words why nobody does. It knows no page.</summary>
public sealed class Router
{
    private const int Most = 24;

    private readonly string[] _methods = new string[Most];
    private readonly string[] _paths = new string[Most];
    private readonly WebHandler[] _handlers = new WebHandler[Most];
    private int _count;

    /// <summary>Up to 24 of them. What answers GET answers HEAD too.</summary>
    public void Add(string method, string path, WebHandler handler)
    {
        _methods[_count] = method;
        _paths[_count] = path;
        _handlers[_count] = handler;
        _count++;
    }

    /// <summary>Answers in any case; bounds first, so that no handler sees what is too long.</summary>
    public void Handle(WebRequest request, WebResponse response)
    {
        response.Begin();
        if (request.HasLongMethod)
        {
            response.Say(400, "This is no method: it has more than " + WebRequest.LongestMethod + " letters.");
        }
        else if (request.HasLongTarget)
        {
            response.Say(414, "This address is too long: " + WebRequest.LongestTarget + " characters are taken.");
        }
        else if (request.HasLongHeaders)
        {
            response.Say(431, "These headers are too long: " + WebRequest.LongestHeaders + " bytes are taken.");
        }
        else if (request.HasLongBody)
        {
            response.Say(413, "This is too much to send at once: " + request.MostBody + " bytes are taken.");
        }
        else
        {
            Find(request, response);
        }
    }

    private void Find(WebRequest request, WebResponse response)
    {
        string method = request.IsHead ? "GET" : request.Method;
        string allowed = "";
        for (int i = 0; i < _count; i++)
        {
            if (_paths[i] != request.Path)
            {
                continue;
            }

            if (_methods[i] == method)
            {
                _handlers[i](request, response);
                return;
            }

            allowed += (allowed.Length > 0 ? ", " : "") + (_methods[i] == "GET" ? "GET, HEAD" : _methods[i]);
        }

        if (allowed.Length > 0)
        {
            response.Header("Allow", allowed);
            response.Say(405, request.Path + " takes " + allowed + ", not " + request.Method + ".");
        }
        else
        {
            response.Say(404, "There is no page " + request.Path + " here. The first one is /");
        }
    }
}
