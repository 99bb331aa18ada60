namespace System.Net;

public class NetworkCredential
{
    public NetworkCredential() { }
    public NetworkCredential(string userName, string password) => throw null;
    public NetworkCredential(string userName, string password, AuthenticationType authenticationType) => throw null;
    public string UserName { get; set; }
    public string Password { get; set; }
    public AuthenticationType AuthenticationType { get; set; }
}

public enum AuthenticationType
{
    Basic = 0, WindowsLive = 1,
}
