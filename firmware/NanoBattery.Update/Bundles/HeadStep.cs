namespace NanoBattery.Update;

/// <summary>What of a head is being collected.</summary>
internal enum HeadStep
{
    Magic = 0,
    Fields = 1,
    Entry = 2,
    NameLength = 3,
    Part = 4,
    Done = 5,
}
