namespace System.Globalization;

public class CultureInfo
{
    public CultureInfo(string name) => throw null;
    public static CultureInfo CurrentUICulture { get; }
    public virtual CultureInfo Parent { get; }
    public virtual string Name { get; }
    public virtual NumberFormatInfo NumberFormat { get; }
    public virtual DateTimeFormatInfo DateTimeFormat { get; }
    public override string ToString() => throw null;
}

public sealed class DateTimeFormatInfo
{
    private DateTimeFormatInfo() { }
    public static DateTimeFormatInfo CurrentInfo { get; }
    public string AMDesignator { get; }
    public string DateSeparator { get; }
    public string FullDateTimePattern { get; }
    public string LongDatePattern { get; }
    public string LongTimePattern { get; }
    public string MonthDayPattern { get; }
    public string PMDesignator { get; }
    public string RFC1123Pattern { get; }
    public string ShortDatePattern { get; }
    public string ShortTimePattern { get; }
    public string SortableDateTimePattern { get; }
    public string TimeSeparator { get; }
    public string UniversalSortableDateTimePattern { get; }
    public string YearMonthPattern { get; }
    public string[] AbbreviatedDayNames { get; }
    public string[] DayNames { get; }
    public string[] AbbreviatedMonthNames { get; }
    public string[] MonthNames { get; }
}

public sealed class NumberFormatInfo
{
    private NumberFormatInfo() { }
    public int[] NumberGroupSizes { get; }
    public static NumberFormatInfo CurrentInfo { get; }
    public string NegativeSign { get; }
    public string NumberDecimalSeparator { get; }
    public string NumberGroupSeparator { get; }
    public string PositiveSign { get; }
}
