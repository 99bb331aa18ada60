using System;
using System.Collections;
using System.Net;
using Iot.Device.DhcpServer.Enums;

namespace Iot.Device.DhcpServer.Options;

public interface IOption
{
    DhcpOptionCode Code { get; }
    byte[] Data { get; }
    byte Length { get; }
    ushort OptionLength { get; }
    byte[] GetBytes();
    string ToString();
}

public class IPAddressOption : Option
{
    public IPAddressOption(DhcpOptionCode code, byte[] data) : base(default, default) => throw null;
    public IPAddressOption(DhcpOptionCode code, IPAddress value) : base(default, default) => throw null;
    public IPAddress Deserialize() => throw null;
    public override string ToString() => throw null;
}

public abstract class Option : IOption
{
    protected Option(DhcpOptionCode code, byte[] data) => throw null;
    protected Option(DhcpOptionCode code, byte[] data, byte length) => throw null;
    public DhcpOptionCode Code => throw null;
    public byte[] Data => throw null;
    public byte Length => throw null;
    public ushort OptionLength => throw null;
    public byte[] GetBytes() => throw null;
    public abstract override string ToString();
    protected string ToString(object value) => throw null;
}

public class OptionCollection : IEnumerable
{
    public int Length => throw null;
    public void Add(IOption option) => throw null;
    public bool Contains(DhcpOptionCode code) => throw null;
    public IOption Get(DhcpOptionCode code) => throw null;
    public byte[] GetBytes() => throw null;
    public IEnumerator GetEnumerator() => throw null;
    public IPAddress GetOrDefault(DhcpOptionCode code, IPAddress defaultValue) => throw null;
    public string GetOrDefault(DhcpOptionCode code, string defaultValue) => throw null;
    public TimeSpan GetOrDefault(DhcpOptionCode code, TimeSpan defaultValue) => throw null;
    public void Remove(DhcpOptionCode code) => throw null;
    public bool TryGet(DhcpOptionCode code, out IOption option) => throw null;
}

public class StringOption : Option
{
    public StringOption(DhcpOptionCode code, byte[] data) : base(default, default) => throw null;
    public StringOption(DhcpOptionCode code, string value) : base(default, default) => throw null;
    public string Deserialize() => throw null;
    public override string ToString() => throw null;
}

public class TimeSpanOption : Option
{
    public TimeSpanOption(DhcpOptionCode code, byte[] data) : base(default, default) => throw null;
    public TimeSpanOption(DhcpOptionCode code, TimeSpan value) : base(default, default) => throw null;
    public TimeSpan Deserialize() => throw null;
    public override string ToString() => throw null;
}
