// The same tests run twice: on the desktop, and on the board's interpreter. The attributes and asserts have the same names.
#if NET
global using Microsoft.VisualStudio.TestTools.UnitTesting;
#else
global using nanoFramework.TestFramework;
#endif
