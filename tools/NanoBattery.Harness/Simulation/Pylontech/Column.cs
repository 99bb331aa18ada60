using System.Text;

namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>A column of a console's table: the width of its title is not always that of its values.</summary>
/// <param name="Title">As the device spells it.</param>
/// <param name="TitleWidth">Filled up with spaces.</param>
/// <param name="Put">Writes the value.</param>
/// <param name="ValueWidth">Filled up with spaces; null is the title's.</param>
internal sealed record Column<T>(string Title, int TitleWidth, Action<StringBuilder, T> Put, int? ValueWidth = null);
