using System.Text.Json;
using NanoBattery.Harness.Tests.Documentation;

namespace NanoBattery.Harness.Tests.Hardware;

/// <summary>What hardware/pins.json and hardware/boards.json say.</summary>
internal sealed record Plan(PinBoard[] Boards, PinRole[] Roles, Picture[] Pictures)
{
    private static readonly JsonSerializerOptions Strictly = new(JsonSerializerDefaults.Web)
    {
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    public static Plan Read() => Read<Plan>("hardware/pins.json");

    public static BoardList ReadBoards() => Read<BoardList>("hardware/boards.json");

    public PinBoard BoardOf(string id) => Boards.Single(board => board.Id == id);

    public string NameOf(string role) => Roles.Single(known => known.Role == role).Name;

    private static T Read<T>(string path) => JsonSerializer.Deserialize<T>(Pages.Read(path), Strictly)!;
}

/// <summary>The pins of one kind of board.</summary>
internal sealed record PinBoard(string Id, string Name, Pin[] Pins, ForbiddenPins[] Never)
{
    public int GpioOf(string role) => Pins.Single(pin => pin.Role == role).Gpio;

    public int[] GpiosOfKind(string kind) => [.. Never.Where(row => row.Kind == kind).SelectMany(row => row.Gpios)];
}

/// <summary>Where a role sits. <see cref="Despite"/> names the kind of forbidden pins that is borne here, with its reason beside it.</summary>
internal sealed record Pin(string Role, int Gpio, string Direction, string Why, string? Despite = null)
{
    public bool IsOutput => Direction == "out";
}

internal sealed record ForbiddenPins(string Kind, int[] Gpios, string Why);

internal sealed record PinRole(string Role, string Name, string What);

/// <summary>A wiring picture, and which roles of which board it shows.</summary>
internal sealed record Picture(string File, string Board, string[] Roles);

/// <summary>Boards that people buy, and the target of the runtime's firmware for each.</summary>
internal sealed record BoardList(string Runtime, BoardRow[] Boards);

internal sealed record BoardRow(string Name, string Target, string Pins, int FlashMegabytes, bool Psram, string Led, bool OverTheAir);
