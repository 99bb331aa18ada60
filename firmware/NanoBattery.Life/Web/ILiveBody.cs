namespace NanoBattery.Web;

/// <summary>A page that changes while it is written, so that it is written once, and nobody knows its length before: it is sent in chunks,
/// or until the connection is closed.</summary>
public interface ILiveBody : IWebBody
{
}
