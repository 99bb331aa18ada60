using System.Reflection;

// For the board's assemblies only: the desktop's take theirs from Directory.Build.props, and the device gate compares the two.
[assembly: AssemblyVersion("0.1.0.0")]
