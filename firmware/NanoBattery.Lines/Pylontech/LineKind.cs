namespace NanoBattery.Pylontech;

/// <summary>What a line of the console is. Source: replies recorded from a US2000 Plus, a US5000 and a US3000D.</summary>
public static class LineKind
{
    /// <summary>Part of what was asked for.</summary>
    public const int Text = 0;

    /// <summary>The request as it came back, perhaps behind a prompt: here the reply begins.</summary>
    public const int Echo = 1;

    /// <summary>"@", between echo and text.</summary>
    public const int Start = 2;

    /// <summary>"Command completed successfully".</summary>
    public const int Completed = 3;

    /// <summary>"Unknown command 'x' - try 'help'": no completion follows, only the prompt.</summary>
    public const int Refused = 4;

    /// <summary>"$$", before the prompt.</summary>
    public const int Dollars = 5;

    /// <summary>"pylon>", "pylon_debug>", "PYTES>" or any other single word that ends so.</summary>
    public const int Prompt = 6;

    /// <summary>"Press [Enter] to be continued,other key to exit": the console waits for a key.</summary>
    public const int Pager = 7;

    /// <summary>An echo of something else: what follows is not the reply that is waited for.</summary>
    public const int OtherEcho = 8;

    /// <summary>"Invalid command or fail to excute": the console knows the command and does not do it, for there is no such module.</summary>
    public const int NotDone = 9;
}
