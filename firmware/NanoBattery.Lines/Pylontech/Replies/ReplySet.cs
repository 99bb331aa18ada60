namespace NanoBattery.Pylontech;

/// <summary>A reply of every kind, made once. One at a time is in use, so one of each is enough for all modules.</summary>
public sealed class ReplySet
{
    /// <param name="modules">In the order of their addresses, from 1.</param>
    /// <param name="system">What pwrsys fills in.</param>
    public ReplySet(ModuleReading[] modules, SystemReading system)
        : this(new KnownModules(modules), system)
    {
    }

    /// <param name="modules">The table fills them in.</param>
    /// <param name="system">What pwrsys fills in.</param>
    public ReplySet(IModules modules, SystemReading system)
    {
        ConsoleWords words = new ConsoleWords();
        PowerTable = new PowerTableReply(modules, words);
        Power = new PowerReply(words);
        Cells = new CellReply(words);
        Info = new InfoReply(words);
        Statistics = new StatisticsReply(words);
        CellHealth = new CellHealthReply(words);
        System = new SystemReply(system, words);
    }

    /// <summary>Of "pwr".</summary>
    public PowerTableReply PowerTable { get; }

    /// <summary>Of "pwr N".</summary>
    public PowerReply Power { get; }

    /// <summary>Of "bat N".</summary>
    public CellReply Cells { get; }

    /// <summary>Of "info N".</summary>
    public InfoReply Info { get; }

    /// <summary>Of "stat N".</summary>
    public StatisticsReply Statistics { get; }

    /// <summary>Of "soh N".</summary>
    public CellHealthReply CellHealth { get; }

    /// <summary>Of "pwrsys".</summary>
    public SystemReply System { get; }

    /// <summary>Of "unit", "time" and whatever else has nothing to tell.</summary>
    public SkippedReply Skipped { get; } = new SkippedReply();
}
