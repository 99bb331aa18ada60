namespace System.ComponentModel;

public sealed class EditorBrowsableAttribute : Attribute
{
    public EditorBrowsableAttribute() { }
    public EditorBrowsableAttribute(EditorBrowsableState state) => throw null;
    public EditorBrowsableState State { get; }
    public override bool Equals(object obj) => throw null;
}

public enum EditorBrowsableState
{
    Always = 0, Never = 1, Advanced = 2,
}
