using NanoBattery.Messages;

namespace NanoBattery.Web.Api;

/// <summary>An answer in sections, each of which is written while nothing changes.</summary>
internal interface ISections
{
    /// <summary>Writes a section; one may be empty.</summary>
    /// <param name="section">From 0.</param>
    /// <param name="writer">Empty, with room for <see cref="SectionBody.LongestSection"/> bytes.</param>
    /// <returns>Whether there is another one after it.</returns>
    bool Write(int section, JsonWriter writer);
}
