using System.Globalization;

namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>The commands of a console and what they answer.</summary>
internal sealed class ConsoleCommands(StackView view, ConsoleLayout layout, int baudRate)
{
    private const string Password = "debug";

    // Spelt as the device spells it.
    private const string NotDone = "Invalid command or fail to excute.";

    public ConsoleSession Session { get; } = new(layout.PromptName);

    /// <summary>The reply to a line; null where none comes at all.</summary>
    public Reply? Answer(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var argument = words.Length > 1 ? words[1] : null;
        return words[0] switch
        {
            "pwr" when argument is null && layout.Pwr is { } table => AllModules(table),
            "pwr" when argument is null => Reply.Refusal(NotDone),
            "pwr" => OfModule(argument, Module),
            "bat" => OfModule(argument, Cells),
            "info" or "stat" when layout.TellsOnlyMaster && argument is not null => Reply.Refusal(NotDone),
            "info" => OfPresent(argument, Info),
            "stat" => OfPresent(argument, StatisticRows.Of),
            "soh" when !layout.TellsOnlyMaster => OfPresent(argument, Health),
            "unit" => Units(),
            "time" => Reply.Table().Add($"Ds3231 {Stamp(view.Time)}"),
            "pwrsys" when Session.IsDebug && view.Present() is { Count: > 0 } modules => SystemRows.Of(modules),
            "help" => HelpRows.All(),
            "login" => Login(argument),
            "logout" => Logout(),
            _ => Reply.Refusal($"Unknown command '{words[0]}' - try 'help'"),
        };
    }

    private Reply? OfPresent(string? argument, Func<ModuleReport, Reply> answer) =>
        OfModule(argument, (module, _) => module is null ? Reply.Refusal(NotDone) : answer(module));

    /// <summary>Without an address it is the master's own.</summary>
    private Reply? OfModule(string? argument, Func<ModuleReport?, int, Reply> answer)
    {
        var isNumber = int.TryParse(argument ?? "1", NumberStyles.None, CultureInfo.InvariantCulture, out var address);
        if (!isNumber || address < 1 || address > layout.MostModules)
        {
            return Reply.Refusal(NotDone);
        }
        return view.Answers(address) ? answer(view.ReportOf(address), address) : null;
    }

    private Reply AllModules(TextTable<ModuleReport> table)
    {
        var reply = Reply.Table().Add(table.Header);
        for (var address = 1; address <= layout.MostModules; address++)
        {
            if (view.ReportOf(address) is not { } module)
            {
                reply.Add(ConsoleLayout.AbsentRow(address));
            }
            else if (view.HasRow(address))
            {
                table.Put(reply.Row(), module);
            }
        }
        return reply;
    }

    // No reply about an address without a module is public. Parsers expect the block with this status, and nothing else of use in it.
    private Reply Module(ModuleReport? module, int address)
    {
        var block = new ModuleBlock(Reply.Table(), address);
        if (module is null)
        {
            block.Word("Basic Status", "Absent");
        }
        else
        {
            layout.PutModule(block, module);
        }
        return block.End();
    }

    private Reply Cells(ModuleReport? module, int address)
    {
        var reply = Reply.Table();
        return (layout.HasBlankBeforeCells ? reply.Add("") : reply).Table(layout.Bat, module?.Cells ?? []);
    }

    private Reply Info(ModuleReport module)
    {
        var reply = Reply.List();
        foreach (var (key, value) in layout.Info(module, baudRate))
        {
            reply.Add(key.Length == 0 ? "" : $"{key,-20}: {value}");
        }
        return reply;
    }

    private static Reply Health(ModuleReport module)
    {
        var reply = Reply.Table();
        reply.Add($"Power   {ConsoleLayout.Number(module.Address)}");
        reply.Add("Battery    Voltage    SOHCount   SOHStatus ");
        foreach (var cell in module.Cells)
        {
            reply.Row().Append($"{cell.Index,-11}{cell.Millivolts,-11}{0,-11}Normal    ");
        }
        return reply;
    }

    // What this prints is not public: addresses and barcodes, as one would expect.
    private Reply Units()
    {
        var reply = Reply.Table().Add("Unit  Barcode             ");
        foreach (var module in view.Present())
        {
            reply.Add($"{module.Address,-6}{ConsoleLayout.BarcodeOf(module),-20}");
        }
        return reply;
    }

    private Reply Login(string? password)
    {
        if (password != Password)
        {
            return Reply.Refusal(NotDone);
        }
        Session.IsDebug = true;
        return Reply.Table();
    }

    private Reply Logout()
    {
        Session.IsDebug = false;
        return Reply.Table();
    }

    private static string Stamp(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
