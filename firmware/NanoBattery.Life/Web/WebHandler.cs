namespace NanoBattery.Web;

/// <summary>Answers one kind of request.</summary>
public delegate void WebHandler(WebRequest request, WebResponse response);
