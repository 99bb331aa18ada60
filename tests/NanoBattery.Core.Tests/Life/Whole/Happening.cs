namespace NanoBattery.Tests;

/// <summary>Something that happens to a board while its power may go.</summary>
public delegate void Happening(WholeBoard board);
