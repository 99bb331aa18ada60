namespace NanoBattery.VeDirect;

/// <summary>
/// Takes the bytes of a VE.Direct line apart into text blocks and HEX frames.
/// </summary>
/// <remarks>
/// A block counts only when the sum of its bytes, from the CR LF before its first label through the raw byte after
/// "Checksum" TAB, is 0 modulo 256 (VE.Direct Protocol 3.33). HEX frames may stand anywhere and are not part of that sum.
/// A damaged byte costs the block or frame it stands in and no other. Two ways lead through the bytes, with the same outcome:
/// <see cref="ReadQuickly"/> for fields and frames that lie whole in the buffer, <see cref="ReadCarefully"/> for all else.
/// Nothing is allocated and nothing is thrown, whatever the bytes.
/// </remarks>
public sealed partial class VeDirectDecoder
{
    private const byte Cr = 13, Lf = 10, Tab = 9, Colon = (byte)':', NoDigit = 16;

    // What the next byte of text is taken for.
    private const int Joining = 0;          // the first byte heard: a CR begins a block, anything else is the middle of one
    private const int Between = 1;          // after a checksum byte: a CR begins a block
    private const int AfterCr = 2;          // an LF follows
    private const int InLabel = 3;
    private const int InStrayLabel = 4;     // after an LF between blocks: a label only if a TAB follows
    private const int InValue = 5;
    private const int AtChecksum = 6;       // any byte is the checksum, also ':' and CR
    private const int InFrame = 7;          // a HEX frame
    private const int InBrokenFrame = 8;    // a HEX frame that is given up, to its end
    private const int AfterValue = 9;       // a value is complete: its line's CR follows

    private readonly LabelTable _table = new LabelTable();
    private readonly byte[] _slots;
    private readonly int[] _keys;
    private readonly ushort[] _lineSums;
    private readonly TextBlock _block = new TextBlock();
    private readonly HexFrame _frame = new HexFrame();
    private readonly byte[] _digits = new byte[256];
    private readonly LineCounters _counters = new LineCounters();
    private readonly IVeDirectListener _listener;

    private int _state = Joining;
    private int _textState = Joining;       // where the text goes on after a HEX frame

    private int _sum;                       // of the block so far; only its low 8 bits count
    private bool _joined;                   // the line was joined in the middle of this block
    private bool _cut;                      // the block is damaged, whatever its sum
    private int _label;
    private int _labelKey;
    private readonly byte[] _labelBytes = new byte[12];
    private int _labelLength;
    private readonly byte[] _valueBytes = new byte[TextBlock.LongestValue];
    private int _valueLength;
    private bool _checksumWasCr;

    // Where a second block may have begun inside this one; see BeginPerhaps.
    private int _lineSum;                   // of the block before the line that is being read
    private bool _hasSecond;
    private bool _secondCut;
    private int _secondSum;
    private int _secondFirst;

    public VeDirectDecoder(IVeDirectListener listener)
    {
        _listener = listener;
        _slots = _table.Slots;
        _keys = _table.Keys;
        _lineSums = _table.LineSums;
        for (int i = 0; i < _digits.Length; i++)
        {
            _digits[i] = NoDigit;
        }

        // A device writes capitals only: a small letter is a capital with a flipped bit.
        const string Digits = "0123456789ABCDEF";
        for (int i = 0; i < Digits.Length; i++)
        {
            _digits[Digits[i]] = (byte)i;
        }
    }

    public LineCounters Counters => _counters;

    public LabelTable Labels => _table;

    /// <summary>Takes what the line gave, in pieces of any size.</summary>
    public void Decode(byte[] buffer, int offset, int count)
    {
        _counters.ByteCount += count;
        int i = offset;
        int end = offset + count;
        while (i < end)
        {
            // A field boundary is where the quick way begins; what it leaves takes the careful way to the next boundary.
            i = ReadQuickly(buffer, i, end);
            if (i < end)
            {
                i = ReadCarefully(buffer, i, end);
            }
        }
    }

    /// <summary>
    /// The line was silent for longer than a device pauses inside a block: what has begun is given up,
    /// so that it cannot run into what comes next.
    /// </summary>
    public void LineWasSilent()
    {
        if (_state == InFrame || _state == InBrokenFrame)
        {
            GiveFrameUp();
            _state = _textState;
        }

        bool hasBegun = _state == InLabel || _state == InValue || _state == AfterValue || _state == AtChecksum;
        if (hasBegun || (_state == AfterCr && (_cut || _block.End > 0)))
        {
            _counters.BadBlockCount++;
        }

        _state = Joining;
    }

    private void BeginBlock(int sum)
    {
        _sum = sum;
        _cut = false;
        _joined = false;
        _hasSecond = false;
        _lineSum = 0;
        _block.Clear();
    }

    /// <summary>
    /// PID and H1 open the blocks of almost every device recorded. One in the middle may mean that the end of the block
    /// before was lost and this is the beginning of a good one: the sum at the end will tell.
    /// </summary>
    private void BeginPerhaps(int sumBefore)
    {
        // Nothing before it: it is the first line of this block.
        if (sumBefore != 0 && !_joined)
        {
            _hasSecond = true;
            _secondCut = false;
            _secondSum = sumBefore;
            _secondFirst = _block.End;
        }
    }

    private void EndBlock(byte checksum)
    {
        _state = Between;
        _checksumWasCr = checksum == Cr;
        int sum = _sum + checksum;
        bool whole = !_cut && (sum & 255) == 0;
        // Where there is a second and both are right, what stands before it adds up to 0 by accident.
        bool second = _hasSecond && !_secondCut && ((sum - _secondSum) & 255) == 0;
        _block.First = second ? _secondFirst : 0;
        if (!whole || second)
        {
            _counters.BadBlockCount++;
        }

        if (whole || second)
        {
            _counters.GoodBlockCount++;
            _listener.BlockReceived(_block);
        }
    }

    private int ValueOf(int label, byte[] bytes, int start, int end)
    {
        if (label == Label.Ser)
        {
            _block.Serial.Set(bytes, start, end);
        }
        else if (label == Label.Bmv)
        {
            _block.Model.Set(bytes, start, end);
        }

        return TextValue.Parse(_table.ShapeOf(label), bytes, start, end);
    }

    private void EndFrame()
    {
        // Four bytes are register, flags and check byte.
        if (_frame.ByteCount >= 4 || _frame.IsWhole)
        {
            _counters.GoodFrameCount++;
            _listener.FrameReceived(_frame);
        }
        else
        {
            _counters.BadFrameCount++;
        }
    }
}
