namespace NanoBattery.Web;

/// <summary>A page that is never whole in memory. It is written twice, to be counted and to be sent, and is the same both times.</summary>
public interface IWebBody
{
    void WriteTo(IWebOutput output);
}
