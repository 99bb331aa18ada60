using System.Text;
using NanoBattery.Serial;
using NanoBattery.Tests;

namespace NanoBattery.Properties;

/// <summary>
/// A console that answers as it pleases: well, damaged, cut off, twice, with rubbish, or not at all; and the stack behind it
/// changes all the time. It fails at once when it is sent what no program may send unattended.
/// </summary>
public sealed class FickleConsole : ISerialLink
{
    private static readonly string[] Words = ["pwrsys", "login debug", "pwr", "bat", "info", "stat", "soh"];

    private static readonly HashSet<string> Allowed =
    [
        "\n", "~20014682C0048520FCC3\r",
        .. Words.Take(3).Select(word => word + "\n"),
        .. Words.Skip(2).SelectMany(word => Enumerable.Range(1, 16).Select(address => $"{word} {address}\n")),
    ];

    private static readonly string[] Pieces =
    [
        "pylon>", "pylon_debug>", "\r\n", "\n\r", "$$", "@", "Command completed successfully", "Press [Enter] to be continued,other key to exit",
        "Unknown command", "Invalid command", "Absent", "Power Volt   Curr   Tempr", "Battery  Volt     Curr     ", "pwr 1", "bat 2", "-", " ", "0", "9", "%", ":",
        " Voltage         : 49500       mV", "1     ", "\0", "\u00ff",
    ];

    private readonly Random _random;
    private readonly double _damage;
    private readonly StackStub _stack;
    private readonly byte[] _buffer = new byte[16_384];
    private readonly List<byte> _answer = [];
    private int _read;
    private int _open;

    /// <param name="random">Where everything comes from.</param>
    /// <param name="damage">The share of replies that are not as they should be.</param>
    public FickleConsole(Random random, double damage)
    {
        _random = random;
        _damage = damage;
        _stack = new StackStub(random.Next(1, 17)) { Baud = random.Next(2) == 0 ? 115_200 : 19_200, KnowsSystem = random.Next(2) == 0 };
        _stack.HasTable = random.Next(3) > 0;
    }

    /// <summary>How many bytes it has said so far.</summary>
    public long Said { get; private set; }

    public int Requests { get; private set; }

    /// <summary>Lets some of what it has to say arrive.</summary>
    public void LetThrough(int count) => _open = Math.Min(_open + count, _answer.Count);

    public int Read(byte[] buffer, int offset, int count)
    {
        int taken = Math.Min(count, _open - _read);
        _answer.CopyTo(_read, buffer, offset, taken);
        _read += taken;
        Said += taken;
        if (_read == _answer.Count)
        {
            _answer.Clear();
            _read = 0;
            _open = 0;
        }

        return taken;
    }

    public void SetSpeed(int baud) => _stack.SetSpeed(baud);

    public void Write(byte[] buffer, int offset, int count)
    {
        string sent = Encoding.Latin1.GetString(buffer, offset, count);
        Assert.Contains(sent, Allowed, "no program may send this unattended: " + sent);
        Requests++;
        Change();
        _stack.Log = "";
        _stack.Write(buffer, offset, count);
        int length = _stack.Read(_buffer, 0, _buffer.Length);
        Say(_buffer.AsSpan(0, length));
    }

    private void Say(Span<byte> reply)
    {
        if (_random.NextDouble() >= _damage)
        {
            _answer.AddRange(reply);
            return;
        }

        switch (_random.Next(8))
        {
            case 0:
                _answer.AddRange(reply[.._random.Next(reply.Length + 1)]);
                break;
            case 1:
                _answer.AddRange(reply[_random.Next(reply.Length + 1)..]);
                break;
            case 2:
                _answer.AddRange(reply);
                _answer.AddRange(reply);
                break;
            case 3:
                byte[] noise = new byte[_random.Next(3_000)];
                _random.NextBytes(noise);
                _answer.AddRange(noise);
                break;
            case 4:
                for (int i = _random.Next(400); i > 0; i--)
                {
                    _answer.AddRange(Encoding.Latin1.GetBytes(Pieces[_random.Next(Pieces.Length)]));
                }

                break;
            default:
                double chance = Math.Pow(10, -1 - 3 * _random.NextDouble());
                foreach (byte next in reply)
                {
                    SayOne(next, chance);
                }

                break;
        }
    }

    private void SayOne(byte next, double chance)
    {
        if (_random.NextDouble() >= chance)
        {
            _answer.Add(next);
            return;
        }

        switch (_random.Next(4))
        {
            case 0: break;
            case 1: _answer.Add((byte)(next ^ (1 << _random.Next(8)))); break;
            case 2: _answer.AddRange([next, (byte)_random.Next(256)]); break;
            default: _answer.AddRange([next, next]); break;
        }
    }

    private void Change()
    {
        StubModule module = _stack.Modules[_random.Next(_stack.Modules.Length)];
        switch (_random.Next(80))
        {
            case 0: _stack.IsSilent = !_stack.IsSilent; break;
            case 1: _stack.IsSilent = false; break;
            case 2: _stack.IsAsleep = _random.Next(4) == 0; break;
            case 3: _stack.Pages = _random.Next(4) == 0; break;
            case 4: _stack.SilentModule = _random.Next(_stack.Modules.Length + 1); break;
            case 5: module.IsAbsent = !module.IsAbsent; break;
            case 6: module.State = new[] { "Charge", "Dischg", "Idle", "Sleep", "SysError", "Dancing" }[_random.Next(6)]; break;
            case 7: module.BatEvents = "0x" + (1L << _random.Next(33)).ToString("X"); break;
            case 8: module.SocPercent = _random.Next(-1, 102); break;
            case 9: module.CapacityMilliampHours = _random.Next(-1, 200_000); break;
            case 10: module.MaxChargeMilliamps = _random.Next(-1, 200_000); break;
            case 11: _stack.Baud = _random.Next(5) == 0 ? 9_600 : _random.Next(2) == 0 ? 115_200 : 19_200; break;
            case 12: module.Cells = StubModule.Alike(_random.Next(6) == 0 ? _random.Next(1, 26) : 15, _random.Next(2_000, 3_800)); break;
            default: Drift(module); break;
        }
    }

    private void Drift(StubModule module)
    {
        module.Milliamps = Math.Clamp(module.Milliamps + _random.Next(-5_000, 5_001), -310_000, 310_000);
        module.Millidegrees = Math.Clamp(module.Millidegrees + _random.Next(-2_000, 2_001), -60_000, 160_000);
        module.Cells[_random.Next(module.Cells.Length)] += _random.Next(-20, 21);
    }
}
