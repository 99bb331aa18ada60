namespace NanoBattery.Web.Api;

/// <summary>Whether a request may see what not everybody may. Where not, it has refused it in the response.</summary>
public delegate bool WebDoor(WebRequest request, WebResponse response);
