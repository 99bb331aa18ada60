namespace NanoBattery.Harness.Lines;

/// <summary>The symbolic link by which others find a pseudo terminal.</summary>
internal sealed class PtyName : IDisposable
{
    private const string Terminals = "/dev/pts/";
    private readonly string _target;

    public PtyName(string link, string target)
    {
        (Link, _target) = (link, target);
        try
        {
            RemoveOld();
            File.CreateSymbolicLink(link, target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new LineException($"serial: the link {link} cannot be made: {e.Message}; choose a directory that exists and is yours");
        }
    }

    public string Link { get; }

    public void Dispose()
    {
        // A later run may have taken the name over.
        if (TargetOf(Link) == _target)
        {
            File.Delete(Link);
        }
    }

    private void RemoveOld()
    {
        var old = TargetOf(Link);

        // A killed run leaves its link behind, and the terminal's number may be somebody else's by now.
        if (old is not null && (old.StartsWith(Terminals, StringComparison.Ordinal) || !LeadsSomewhere(Link)))
        {
            File.Delete(Link);
        }
        else if (old is not null || Path.Exists(Link))
        {
            throw new LineException($"serial: {Link} exists and is not a pseudo terminal's link; remove it, or choose another name");
        }
    }

    private static bool LeadsSomewhere(string link) => new FileInfo(link).ResolveLinkTarget(returnFinalTarget: true) is { Exists: true };

    private static string? TargetOf(string link) => new FileInfo(link).LinkTarget;
}
