namespace System.Security.Cryptography.X509Certificates;

public class X509Certificate
{
    protected string _issuer;
    protected string _subject;
    protected DateTime _effectiveDate;
    protected DateTime _expirationDate;
    protected byte[] _handle;
    protected byte[] _sessionHandle;
    public X509Certificate() { }
    public X509Certificate(byte[] certificate) => throw null;
    public X509Certificate(string certificate) => throw null;
    public virtual string Issuer => throw null;
    public virtual string Subject => throw null;
    public virtual DateTime GetEffectiveDate() => throw null;
    public virtual DateTime GetExpirationDate() => throw null;
    public virtual byte[] GetRawCertData() => throw null;
}

public class X509Certificate2 : X509Certificate
{
    public X509Certificate2() { }
    public X509Certificate2(byte[] rawData) => throw null;
    public X509Certificate2(string certificate) => throw null;
    public X509Certificate2(string rawData, string key, string password) => throw null;
    public X509Certificate2(byte[] rawData, string key, string password) => throw null;
    public X509Certificate2(byte[] rawData, byte[] key, string password) => throw null;
    public bool HasPrivateKey => throw null;
    public byte[] PrivateKey => throw null;
    public byte[] PublicKey => throw null;
    public DateTime NotAfter => throw null;
    public DateTime NotBefore => throw null;
    public byte[] RawData => throw null;
}
