using NanoBattery.Settings;

namespace NanoBattery.Web;

/// <summary>What all answers to programs have in common.</summary>
public static class ApiAnswer
{
    /// <summary>Refuses: {"error":"why"}.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="status">From 400.</param>
    /// <param name="why">A sentence for a person.</param>
    public static void Refuse(WebResponse response, int status, string why)
    {
        response.Send(status, WebResponse.Json, new ErrorBody(why));
    }

    /// <summary>Agrees: {"ok":true}.</summary>
    public static void Agree(WebResponse response, int status)
    {
        response.Send(status, WebResponse.Json, new TextBody("{\"ok\":true}\n"));
    }

    /// <summary>Whether it is sent as JSON, which a form of another site cannot be.</summary>
    /// <returns>False where it is not: then it is refused.</returns>
    public static bool IsJson(WebRequest request, WebResponse response)
    {
        bool isJson = Form.IsOf(request.ContentType, WebResponse.Json);
        if (!isJson)
        {
            Refuse(response, 415, "This takes JSON: send it with Content-Type: " + WebResponse.Json + ".");
        }

        return isJson;
    }

    /// <summary>Reads what was sent.</summary>
    /// <returns>Null where it is no JSON, or not of this form: then it is refused.</returns>
    public static JsonFields? Read(WebRequest request, WebResponse response)
    {
        if (!IsJson(request, response))
        {
            return null;
        }

        try
        {
            return JsonFields.Read(request);
        }
        catch (SettingException trouble)
        {
            Refuse(response, 400, trouble.Message);
            return null;
        }
    }
}
