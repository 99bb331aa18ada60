using NanoBattery.Settings;

namespace NanoBattery;

/// <summary>What a console's line needs of the settings, which are not kept: there may never be one.</summary>
internal sealed class ConsoleSettings
{
    internal ConsoleSettings(BoardSettings settings)
    {
        Listed = AddressList.Parse(settings.TextOf(Setting.PylontechAddresses));
        Asks = settings.NumberOf(Setting.PylontechAsks) == 1;
        BankTopic = settings.TopicOf(Setting.TopicPylon);
        ModuleTopic = settings.TopicOf(Setting.TopicModule);
        StateTopic = settings.TopicOf(Setting.TopicConsole);
    }

    /// <summary>A bit for each address that the settings list, bit 0 for address 1; none finds the modules.</summary>
    internal uint Listed { get; }

    internal bool Asks { get; }

    internal string BankTopic { get; }

    /// <summary>With a place for the address.</summary>
    internal string ModuleTopic { get; }

    internal string StateTopic { get; }
}
