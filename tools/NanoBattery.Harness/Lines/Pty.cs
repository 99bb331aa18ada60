using System.Runtime.InteropServices;
using System.Text;

namespace NanoBattery.Harness.Lines;

/// <summary>
/// A pseudo terminal: the end that a simulated device holds. Programs open <see cref="Path"/> as they would a serial port.
/// What is written while nobody reads fills the terminal's few kilobytes and is lost from then on.
/// </summary>
public sealed class Pty : IOpenLine
{
    private const int Flags = Libc.OpenReadWrite | Libc.OpenNoControllingTty | Libc.OpenNonBlocking | Libc.OpenCloseOnExec;

    private readonly Descriptor _master;

    // Held open, or the master would report an error whenever a reader leaves.
    private readonly Descriptor _slave;
    private readonly PtyName? _name;

    /// <param name="link">Where to put a symbolic link to the terminal, as its number differs from run to run.</param>
    /// <param name="baud">The speed that it has until somebody sets another.</param>
    /// <exception cref="LineException">No terminal can be had, or the link's place is taken.</exception>
    public Pty(string? link = null, int baud = 19200)
    {
        _master = new Descriptor(Libc.OpenPseudoTerminal(Flags));
        try
        {
            Check(!_master.File.IsInvalid);
            Check(Libc.GrantPseudoTerminal(_master.File) == 0 && Libc.UnlockPseudoTerminal(_master.File) == 0);
            SlavePath = NameOfSlave();
            _slave = new Descriptor(Libc.Open(SlavePath, Flags));
            Check(!_slave.File.IsInvalid && RawMode.Set(_slave.File, baud) == 0);
            _name = link is null ? null : new PtyName(link, SlavePath);
        }
        catch (LineException)
        {
            _slave?.Dispose();
            _master.Dispose();
            throw;
        }
    }

    /// <summary>The terminal itself, such as /dev/pts/4.</summary>
    public string SlavePath { get; }

    /// <summary>What to open: the link where there is one.</summary>
    public string Path => _name?.Link ?? SlavePath;

    public bool IsOpen => !_master.File.IsClosed;

    /// <summary>The speed that the other end has set: both ends have one set of attributes.</summary>
    public int Speed => RawMode.SpeedOf(_master.File);

    public int Read(byte[] buffer, int offset, int count) => _master.Read(buffer.AsSpan(offset, count));

    public void Write(byte[] buffer, int offset, int count) => _master.Write(buffer.AsSpan(offset, count), TimeSpan.Zero);

    /// <summary>Sets the speed that both ends see; a pseudo terminal passes bytes at any.</summary>
    public void SetSpeed(int baud)
    {
        RawMode.CheckSpeed(baud);
        Check(RawMode.Set(_slave.File, baud) == 0);
    }

    public void Dispose()
    {
        _name?.Dispose();
        _slave.Dispose();
        _master.Dispose();
    }

    private string NameOfSlave()
    {
        Span<byte> name = stackalloc byte[128];
        Check(Libc.NameOfSlave(_master.File, name, (nuint)name.Length) == 0);
        return Encoding.UTF8.GetString(name[..name.IndexOf((byte)0)]);
    }

    private static void Check(bool done)
    {
        if (!done)
        {
            throw new LineException($"serial: no pseudo terminal: {Marshal.GetLastPInvokeErrorMessage()}; see that /dev/pts is mounted");
        }
    }
}
