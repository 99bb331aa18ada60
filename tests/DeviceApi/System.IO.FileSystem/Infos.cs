namespace System.IO;

public sealed class DirectoryInfo : FileSystemInfo
{
    public DirectoryInfo(string path) => throw null;
    public override string Name => throw null;
    public override bool Exists => throw null;
    public DirectoryInfo Root => throw null;
    public DirectoryInfo Parent => throw null;
    public void Create() => throw null;
    public DirectoryInfo CreateSubdirectory(string path) => throw null;
    public FileInfo[] GetFiles() => throw null;
    public DirectoryInfo[] GetDirectories() => throw null;
    public void MoveTo(string destDirName) => throw null;
    public override void Delete() => throw null;
    public void Delete(bool recursive) => throw null;
    protected override void HandleRefreshError() => throw null;
    public override string ToString() => throw null;
}

public sealed class FileInfo : FileSystemInfo
{
    public FileInfo(string fileName) => throw null;
    public override string Name => throw null;
    public long Length => throw null;
    public string DirectoryName => throw null;
    public DirectoryInfo Directory => throw null;
    public override bool Exists => throw null;
    public FileStream Create() => throw null;
    public override void Delete() => throw null;
    protected override void HandleRefreshError() => throw null;
    public override string ToString() => throw null;
}

public abstract class FileSystemInfo : MarshalByRefObject
{
    public FileAttributes Attributes => throw null;
    public virtual string FullName => throw null;
    public string Extension => throw null;
    public abstract bool Exists { get; }
    public abstract string Name { get; }
    public abstract void Delete();
    public virtual void Refresh() => throw null;
    protected abstract void HandleRefreshError();
}
