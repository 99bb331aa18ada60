namespace System.IO;

public static class Directory
{
    public static DirectoryInfo CreateDirectory(string path) => throw null;
    public static void Delete(string path) => throw null;
    public static void Delete(string path, bool recursive) => throw null;
    public static bool Exists(string path) => throw null;
    public static string GetCurrentDirectory() => throw null;
    public static string[] GetFiles(string path) => throw null;
    public static string[] GetDirectories(string path) => throw null;
    public static void Move(string sourceDirName, string destDirName) => throw null;
    public static void SetCurrentDirectory(string path) => throw null;
}

public static class Path
{
    public static readonly char DirectorySeparatorChar;
    public static readonly char AltDirectorySeparatorChar;
    public static readonly char VolumeSeparatorChar;
    public static readonly char PathSeparator;
    public static string ChangeExtension(string path, string extension) => throw null;
    public static string Combine(string path1, string path2) => throw null;
    public static string GetDirectoryName(string path) => throw null;
    public static string GetExtension(string path) => throw null;
    public static string GetFileName(string path) => throw null;
    public static string GetFileNameWithoutExtension(string path) => throw null;
    public static string GetFullPath(string path) => throw null;
    public static char[] GetInvalidFileNameChars() => throw null;
    public static char[] GetInvalidPathChars() => throw null;
    public static string GetPathRoot(string path) => throw null;
    public static bool HasExtension(string path) => throw null;
    public static bool IsPathRooted(string path) => throw null;
}
