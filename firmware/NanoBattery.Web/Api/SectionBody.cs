using NanoBattery.Messages;

namespace NanoBattery.Web.Api;

/// <summary>Sends an answer section by section: each is written under the gate into one buffer, and sent outside of it.</summary>
internal sealed class SectionBody : ILiveBody
{
    /// <summary>In bytes.</summary>
    internal const int LongestSection = 2_560;

    private readonly object _gate;
    private readonly JsonWriter _writer;
    private readonly ISections _sections;

    /// <param name="gate">Held while a section is written.</param>
    /// <param name="writer">Lent; other bodies use it too, but not at the same time.</param>
    /// <param name="sections">What is written.</param>
    internal SectionBody(object gate, JsonWriter writer, ISections sections)
    {
        _gate = gate;
        _writer = writer;
        _sections = sections;
    }

    public void WriteTo(IWebOutput output)
    {
        bool goesOn = true;
        for (int section = 0; goesOn; section++)
        {
            lock (_gate)
            {
                _writer.Clear();
                goesOn = _sections.Write(section, _writer);
            }

            output.Bytes(_writer.Buffer, 0, _writer.Length);
        }
    }
}
