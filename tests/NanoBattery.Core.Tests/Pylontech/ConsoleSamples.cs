using System;

namespace NanoBattery.Tests;

/// <summary>What a console prints, in the layouts that are known. The values are made up; each is another one where that is possible.</summary>
public static class ConsoleSamples
{
    /// <summary>pwr of a US2000 Plus: 16 columns.</summary>
    public static readonly string[] NarrowTable =
    {
        "Power Volt   Curr   Tempr  Tlow   Thigh  Vlow   Vhigh  Base.St  Volt.St  Curr.St  Temp.St  Coulomb  Time        "
            + "         B.V.St   B.T.St  ",
        "1     51210  -7250  21000  19000  20500  3411   3418   Dischg   Normal   Normal   Low      64%      "
            + "2031-02-03 04:05:06  High     Normal  ",
        "2     51180  7250   -3400  -4000  -2050  3409   3416   Charge   Full     Normal   Normal   100%     "
            + "2031-02-03 04:05:07  Normal   Low     ",
        "3     -      -      -      -      -      -      -      Absent   -        -        -        -        -           "
            + "         -        -       ",
    };

    /// <summary>pwr of a US5000: 18 columns.</summary>
    public static readonly string[] MiddleTable =
    {
        "Power Volt   Curr   Tempr  Tlow   Thigh  Vlow   Vhigh  Base.St  Volt.St  Curr.St  Temp.St  Coulomb  Time        "
            + "         B.V.St   B.T.St   MosTempr M.T.St  ",
        "1     51210  -7250  21000  19000  20500  3411   3418   Dischg   Normal   Normal   Low      64%      "
            + "2031-02-03 04:05:06  High     Normal  23500    High    ",
        "2     51180  7250   -3400  -4000  -2050  3409   3416   Charge   Full     Normal   Normal   100%     "
            + "2031-02-03 04:05:07  Normal   Low     -        -       ",
        "3     -      -      -      -      -      -      -      Absent   -        -        -        -        -           "
            + "         -        -       ",
    };

    /// <summary>pwr of a US5000 with firmware 2.0: 23 columns, and absent rows of 16.</summary>
    public static readonly string[] WideTable =
    {
        "Power Volt   Curr   Tempr  Tlow   Tlow.Id  Thigh  Thigh.Id Vlow   Vlow.Id  Vhigh  Vhigh.Id Base.St  Volt.St  "
            + "Curr.St  Temp.St  Coulomb  Time                 B.V.St   B.T.St  MosTempr M.T.St   SysAlarm.St",
        "1     51210  -17250 21000  19000  4        20500  11       3411   14       3418   0        Dischg   Normal   "
            + "Normal   Low      64%      2031-02-03 04:05:06  High     Normal  23500    High     Normal     ",
        "2     51180  7250   -3400  -4000  0        -2050  9        3409   3        3416   7        Charge   Full     "
            + "Normal   Normal   100%     2031-02-03 04:05:07  Normal   Low     -1600    Normal   Low        ",
        "3     -      -      -      -      -      -      -      Absent   -        -        -        -        -           "
            + "         -        -       ",
    };

    /// <summary>pwr 2 of a US5000: events in hexadecimal digits.</summary>
    public static readonly string[] Power = PowerWith(
        " Bat Events      : 0x2        ",
        " Power Events    : 0x2008     ",
        " System Fault    : 0x10       ");

    /// <summary>pwr 2 with names beside the digits.</summary>
    public static readonly string[] NamedPower = PowerWith(
        " Bat Events      : 0x2        BHV",
        " Power Events    : 0x2000     COULFULL",
        " System Fault    : 0x0        ");

    /// <summary>pwr 2 of a US3000D: lines of names in place of the events.</summary>
    public static readonly string[] LinesOfNames = PowerWith(
        " B+B-.Volt       : 51195       mV",
        " Bat Volt Status : 0x8        BLV",
        " Bat Tmpr Status : 0x8        BTNOR",
        " Pwr Volt Status : 0x4        PVNOR",
        " Pwr Tmpr Status : 0x8        PTNOR",
        " Pwr Curr Status : 0x40       DOC",
        " Pwr Base Status : 0x1        DSG",
        " Pwr Coul Status : 0x2        CNOR",
        " Mos Tmpr Status : 0x8        MTNOR",
        " Env Tmpr Status : 0x8        ETNOR",
        " System Fault    : 0x0        ",
        " Cascade Status  : 0x0        ");

    /// <summary>bat 2 of a US2000 Plus.</summary>
    public static readonly string[] OldCells =
    {
        "Battery  Volt     Curr     Tempr    Base State   Volt. State  Curr. State  Temp. State  Coulomb     ",
        "0        3411     -7250    21000    Dischg       Normal       Normal       Normal        64%      30250 mAH",
        "1        3412     -7250    21000    Dischg       Normal       Normal       Low           64%      31250 mAH",
        "2        3419     -7250    -1950    Dischg       Normal       High         Normal        64%      32250 mAH",
    };

    /// <summary>bat 2 of a US5000.</summary>
    public static readonly string[] Cells =
    {
        "Battery  Volt     Curr     Tempr    Base State   Volt. State  Curr. State  Temp. State  SOC          Coulomb    "
            + "  BAL         ",
        "0        3411     -7250    21000    Dischg       Normal       Normal       Normal       64%         30250 mAH      N",
        "1        3412     -7250    21000    Dischg       Normal       Normal       Low          64%         31250 mAH      Y",
        "2        3419     -7250    -1950    Dischg       Normal       Normal       Normal       64%         32250 mAH      N",
    };

    /// <summary>bat 2 of a US3000D.</summary>
    public static readonly string[] TwoTemperatureCells =
    {
        "Battery  Volt     Curr     Tempr    Base State   Volt. State  Curr. State  DTemp. State CTemp. State SOC        "
            + "  Coulomb          BAL ",
        "0        3411     -7250    21000    Dischg       High         Normal       Normal       Normal       64%        "
            + "  30250        mAH N",
        "1        3412     -7250    21000    Dischg       Normal       Normal       Normal       Low          64%        "
            + "  31250        mAH Y",
        "2        3419     -7250    -1950    Dischg       Normal       Normal       Normal       Normal       64%        "
            + "  32250        mAH N",
    };

    /// <summary>bat 2 of firmware from 2025.</summary>
    public static readonly string[] ShortCells =
    {
        "Bat  Volt Curr    Tempr   V.State T.State AH(mAH)             Bal ",
        "0    3411 -7250   21000   Normal  Normal  64%      30250 mAH   N",
        "1    3412 -7250   21000   Normal  Low     64%      31250 mAH   Y",
        "2    3419 -7250   -1950   Normal  Normal  64%      32250 mAH   N",
    };

    /// <summary>info 2, with the units glued on.</summary>
    public static readonly string[] Info =
    {
        "Device address      : 2",
        "Manufacturer        : Pylon",
        "Device name         : US9000X",
        "Board version       : V12R34",
        "Main Soft version   : B12.3",
        "Soft  version       : V9.8",
        "Boot  version       : V7.6",
        "Comm version        : V2.0",
        "Release Date        : 31-02-03",
        "Barcode             : KCUF123",
        "",
        "Specification       : 48V/74AH",
        "Cell Number         : 15",
        "Max Dischg Curr     : -37000mA",
        "Max Charge Curr     : 35500mA",
        "EPONPort rate       : 1200",
        "Console Port rate   : 115200",
    };

    /// <summary>stat 2.</summary>
    public static readonly string[] Statistics =
    {
        "Device address           2",
        "Data Items      :     1234",
        "Charge Times    :     4321",
        "COC Times       :        0",
        "SOH Times       :        0",
        "CYCLE Times     :      345",
        "SOH             :       97",
        "Pwr Percent     :       64",
        "Pwr Coulomb     : 123456789",
        "Pov Items                :        3",
    };

    /// <summary>soh 2.</summary>
    public static readonly string[] CellHealth =
    {
        "Power   2",
        "Battery    Voltage    SOHCount   SOHStatus ",
        "0          3410       3          Normal    ",
        "1          3411       0          Low       ",
        "2          3412       12         Normal    ",
    };

    /// <summary>pwrsys.</summary>
    public static readonly string[] Stack =
    {
        " Power System Information",
        " ---------------------------------",
        " System is discharging",
        " Total Num                : 3        ",
        " Present Num              : 2        ",
        " Sleep Num                : 1        ",
        " System Volt              : 51195    mV",
        " System Curr              : -14500   mA",
        " System RC                : 94720    mAH",
        " System FCC               : 148000   mAH",
        " System SOC               : 64       %",
        " System SOH               : 97       %",
        " Highest voltage          : 3419     mV",
        " Average voltage          : 3413     mV",
        " Lowest voltage           : 3409     mV",
        " Highest temperature      : 21000    mC",
        " Average temperature      : 20500    mC",
        " Lowest temperature       : 19000    mC",
        " Recommend chg voltage    : 53250    mV",
        " Recommend dsg voltage    : 46000    mV",
        " Recommend chg current    : 18500    mA",
        " Recommend dsg current    : -37000   mA",
        " system Recommend chg voltage: 53250    mV",
        " system Recommend dsg voltage: 46000    mV",
        " system Recommend chg current: 37000    mA",
        " system Recommend dsg current: -74000   mA",
    };

    private static string[] PowerWith(params string[] events)
    {
        string[] head =
        {
            " ----------------------------",
            " Power  2",
            " ",
            " Voltage         : 51210       mV",
            " Current         : -7250       mA",
            " Temperature     : 21500       mC",
            " Coulomb         : 64          %",
            " Total Coulomb   : 74000       mAH",
            " Max Voltage     : 54000       mV",
            " Charge Times    : 512         ",
            " Basic Status    : Dischg  ",
            " Discharge Sec.  : 77      s",
            " Volt Status     : Normal  ",
            " Current Status  : High    ",
            " Tmpr. Status    : Low     ",
            " Coul. Status    : Full    ",
            " Soh. Status     : Normal  ",
            " Heater Status   : OFF     ",
            " Protect ENA     : BOV BHV BLV BUV POV PHV COC DOC SC LCOUL ",
        };
        string[] lines = new string[head.Length + events.Length + 1];
        Array.Copy(head, 0, lines, 0, head.Length);
        Array.Copy(events, 0, lines, head.Length, events.Length);
        lines[lines.Length - 1] = head[0];
        return lines;
    }
}
