using System.IO;

namespace System.Net.Sockets;

public class NetworkStream : Stream
{
    protected int _socketType;
    protected EndPoint _remoteEndPoint;
    protected bool _disposed;
    public NetworkStream(Socket socket) => throw null;
    public NetworkStream(Socket socket, bool ownsSocket) => throw null;
    public override bool CanRead => throw null;
    public override bool CanSeek => throw null;
    public override bool CanTimeout => throw null;
    public override bool CanWrite => throw null;
    public override int ReadTimeout { get => throw null; set => throw null; }
    public override int WriteTimeout { get => throw null; set => throw null; }
    public override long Length => throw null;
    public override long Position { get => throw null; set => throw null; }
    public virtual bool DataAvailable => throw null;
    public void Close(int timeout) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override void Flush() => throw null;
    public override int Read(byte[] buffer, int offset, int count) => throw null;
    public override long Seek(long offset, SeekOrigin origin) => throw null;
    public override void SetLength(long value) => throw null;
    public override void Write(byte[] buffer, int offset, int count) => throw null;
    public override int Read(SpanByte buffer) => throw null;
}

public class Socket : IDisposable
{
    public Socket(AddressFamily addressFamily, SocketType socketType, ProtocolType protocolType) => throw null;
    public int Available => throw null;
    public EndPoint LocalEndPoint => throw null;
    public EndPoint RemoteEndPoint => throw null;
    public bool Connected => throw null;
    public int ReceiveTimeout { get; set; }
    public int SendTimeout { get; set; }
    public SocketType SocketType => throw null;
    public void Bind(EndPoint localEP) => throw null;
    public void Connect(EndPoint remoteEP) => throw null;
    public void Close() => throw null;
    public void Listen(int backlog) => throw null;
    public Socket Accept() => throw null;
    public int Send(byte[] buffer) => throw null;
    public int Send(byte[] buffer, SocketFlags socketFlags) => throw null;
    public int Send(byte[] buffer, int size, SocketFlags socketFlags) => throw null;
    public int Send(byte[] buffer, int offset, int size, SocketFlags socketFlags) => throw null;
    public int SendTo(byte[] buffer, int offset, int size, SocketFlags socketFlags, EndPoint remoteEP) => throw null;
    public int SendTo(byte[] buffer, int size, SocketFlags socketFlags, EndPoint remoteEP) => throw null;
    public int SendTo(byte[] buffer, SocketFlags socketFlags, EndPoint remoteEP) => throw null;
    public int SendTo(byte[] buffer, EndPoint remoteEP) => throw null;
    public int Receive(byte[] buffer) => throw null;
    public int Receive(byte[] buffer, SocketFlags socketFlags) => throw null;
    public int Receive(byte[] buffer, int size, SocketFlags socketFlags) => throw null;
    public int Receive(byte[] buffer, int offset, int size, SocketFlags socketFlags) => throw null;
    public int ReceiveFrom(byte[] buffer, int offset, int size, SocketFlags socketFlags, ref EndPoint remoteEP) => throw null;
    public int ReceiveFrom(byte[] buffer, int size, SocketFlags socketFlags, ref EndPoint remoteEP) => throw null;
    public int ReceiveFrom(byte[] buffer, SocketFlags socketFlags, ref EndPoint remoteEP) => throw null;
    public int ReceiveFrom(byte[] buffer, ref EndPoint remoteEP) => throw null;
    public void SetSocketOption(SocketOptionLevel optionLevel, SocketOptionName optionName, int optionValue) => throw null;
    public void SetSocketOption(SocketOptionLevel optionLevel, SocketOptionName optionName, bool optionValue) => throw null;
    public void SetSocketOption(SocketOptionLevel optionLevel, SocketOptionName optionName, byte[] optionValue) => throw null;
    public object GetSocketOption(SocketOptionLevel optionLevel, SocketOptionName optionName) => throw null;
    public void GetSocketOption(SocketOptionLevel optionLevel, SocketOptionName optionName, byte[] val) => throw null;
    public bool Poll(int microSeconds, SelectMode mode) => throw null;
    protected virtual void Dispose(bool disposing) => throw null;
    void IDisposable.Dispose() => throw null;
}
