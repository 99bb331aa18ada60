using System.Text;

namespace System.IO;

public class StreamReader : TextReader
{
    public StreamReader(Stream stream, bool leaveOpen = false) => throw null;
    public virtual Stream BaseStream => throw null;
    public virtual Encoding CurrentEncoding => throw null;
    public bool EndOfStream => throw null;
    public override void Close() => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override int Peek() => throw null;
    public override int Read() => throw null;
    public override int Read(char[] buffer, int index, int count) => throw null;
    public override string ReadLine() => throw null;
    public override string ReadToEnd() => throw null;
}

public abstract class TextReader : MarshalByRefObject, IDisposable
{
    protected TextReader() { }
    public virtual void Close() => throw null;
    public void Dispose() => throw null;
    protected virtual void Dispose(bool disposing) => throw null;
    public virtual int Peek() => throw null;
    public virtual int Read() => throw null;
    public virtual int Read(char[] buffer, int index, int count) => throw null;
    public virtual int ReadBlock(char[] buffer, int index, int count) => throw null;
    public virtual string ReadLine() => throw null;
    public virtual string ReadToEnd() => throw null;
}
