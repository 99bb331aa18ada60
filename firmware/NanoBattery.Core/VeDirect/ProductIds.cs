namespace NanoBattery.VeDirect;

/// <summary>
/// The names of the products that speak VE.Direct, by the id in their PID field.
/// </summary>
/// <remarks>
/// From Victron's VE.Direct protocol 3.33 (BMV, MPPT, Phoenix inverter, IP43); what it leaves out from public tables,
/// the Blue Smart chargers from the one that agrees with recorded devices (0xA334 is a 24|12). Ids whose name is
/// disputed (the 1600 VA inverters for 120 V) are left out: an unknown id shows as its number, a wrong name misleads.
/// 0xA3F0 is "Smart BuckBoost 12V/12V-50A" in the protocol and sold as Orion XS.
/// </remarks>
public static class ProductIds
{
    // Sorted: NameOf searches by halves. Names stand at the same place in the array below.
    private static readonly int[] Ids =
    [
        0x0203, 0x0204, 0x0205, 0x0300, 0xA040, 0xA041, 0xA042, 0xA043, 0xA044, 0xA045, 0xA046, 0xA047, 0xA048,
        0xA049, 0xA04A, 0xA04B, 0xA04C, 0xA04D, 0xA04E, 0xA04F, 0xA050, 0xA051, 0xA052, 0xA053, 0xA054, 0xA055,
        0xA056, 0xA057, 0xA058, 0xA059, 0xA05A, 0xA05B, 0xA05C, 0xA05D, 0xA05E, 0xA05F, 0xA060, 0xA061, 0xA062,
        0xA063, 0xA064, 0xA065, 0xA066, 0xA067, 0xA068, 0xA069, 0xA06A, 0xA06B, 0xA06C, 0xA06D, 0xA06E, 0xA06F,
        0xA070, 0xA071, 0xA072, 0xA073, 0xA074, 0xA075, 0xA076, 0xA077, 0xA078, 0xA079, 0xA07A, 0xA07B, 0xA07C,
        0xA07D, 0xA07E, 0xA07F, 0xA102, 0xA103, 0xA104, 0xA105, 0xA106, 0xA107, 0xA108, 0xA109, 0xA10A, 0xA10B,
        0xA10C, 0xA10D, 0xA10E, 0xA10F, 0xA110, 0xA111, 0xA112, 0xA113, 0xA114, 0xA115, 0xA116, 0xA117, 0xA201,
        0xA202, 0xA204, 0xA211, 0xA212, 0xA214, 0xA221, 0xA222, 0xA224, 0xA231, 0xA232, 0xA234, 0xA239, 0xA23A,
        0xA23C, 0xA241, 0xA242, 0xA244, 0xA249, 0xA24A, 0xA24C, 0xA251, 0xA252, 0xA254, 0xA259, 0xA25A, 0xA25C,
        0xA261, 0xA262, 0xA264, 0xA269, 0xA26A, 0xA26C, 0xA271, 0xA272, 0xA274, 0xA279, 0xA27A, 0xA27C, 0xA281,
        0xA282, 0xA284, 0xA291, 0xA292, 0xA294, 0xA299, 0xA29A, 0xA29C, 0xA2A1, 0xA2A2, 0xA2A4, 0xA2A9, 0xA2AA,
        0xA2AC, 0xA2B1, 0xA2B2, 0xA2B4, 0xA2BA, 0xA2BC, 0xA2E1, 0xA2E2, 0xA2E4, 0xA2E9, 0xA2EA, 0xA2EC, 0xA2F1,
        0xA2F2, 0xA2F4, 0xA2F9, 0xA2FA, 0xA2FC, 0xA301, 0xA302, 0xA303, 0xA304, 0xA305, 0xA306, 0xA307, 0xA308,
        0xA309, 0xA30A, 0xA30B, 0xA30C, 0xA30D, 0xA30E, 0xA30F, 0xA320, 0xA321, 0xA322, 0xA323, 0xA324, 0xA325,
        0xA326, 0xA327, 0xA328, 0xA329, 0xA32A, 0xA32B, 0xA32C, 0xA32D, 0xA32E, 0xA32F, 0xA330, 0xA331, 0xA332,
        0xA333, 0xA334, 0xA335, 0xA336, 0xA337, 0xA338, 0xA339, 0xA33A, 0xA33B, 0xA33C, 0xA340, 0xA341, 0xA342,
        0xA343, 0xA344, 0xA345, 0xA346, 0xA347, 0xA350, 0xA351, 0xA352, 0xA353, 0xA354, 0xA355, 0xA356, 0xA357,
        0xA380, 0xA381, 0xA382, 0xA383, 0xA389, 0xA38A, 0xA38B, 0xA38C, 0xA38D, 0xA38E, 0xA3F0, 0xA3F1, 0xA442,
        0xC030, 0xC031, 0xC032, 0xC034, 0xC035, 0xC036, 0xC037, 0xC038,
    ];

    private static readonly string[] Names =
    [
        "BMV-700", "BMV-702", "BMV-700H", "BlueSolar MPPT 70|15", "BlueSolar MPPT 75|50", "BlueSolar MPPT 150|35",
        "BlueSolar MPPT 75|15", "BlueSolar MPPT 100|15", "BlueSolar MPPT 100|30", "BlueSolar MPPT 100|50", "BlueSolar MPPT 150|70",
        "BlueSolar MPPT 150|100", "BlueSolar MPPT 75|50 rev2", "BlueSolar MPPT 100|50 rev2", "BlueSolar MPPT 100|30 rev2",
        "BlueSolar MPPT 150|35 rev2", "BlueSolar MPPT 75|10", "BlueSolar MPPT 150|45", "BlueSolar MPPT 150|60", "BlueSolar MPPT 150|85",
        "SmartSolar MPPT 250|100", "SmartSolar MPPT 150|100", "SmartSolar MPPT 150|85", "SmartSolar MPPT 75|15",
        "SmartSolar MPPT 75|10", "SmartSolar MPPT 100|15", "SmartSolar MPPT 100|30", "SmartSolar MPPT 100|50", "SmartSolar MPPT 150|35",
        "SmartSolar MPPT 150|100 rev2", "SmartSolar MPPT 150|85 rev2", "SmartSolar MPPT 250|70", "SmartSolar MPPT 250|85",
        "SmartSolar MPPT 250|60", "SmartSolar MPPT 250|45", "SmartSolar MPPT 100|20", "SmartSolar MPPT 100|20 48V",
        "SmartSolar MPPT 150|45", "SmartSolar MPPT 150|60", "SmartSolar MPPT 150|70", "SmartSolar MPPT 250|85 rev2",
        "SmartSolar MPPT 250|100 rev2", "BlueSolar MPPT 100|20", "BlueSolar MPPT 100|20 48V", "SmartSolar MPPT 250|60 rev2",
        "SmartSolar MPPT 250|70 rev2", "SmartSolar MPPT 150|45 rev2", "SmartSolar MPPT 150|60 rev2", "SmartSolar MPPT 150|70 rev2",
        "SmartSolar MPPT 150|85 rev3", "SmartSolar MPPT 150|100 rev3", "BlueSolar MPPT 150|45 rev2", "BlueSolar MPPT 150|60 rev2",
        "BlueSolar MPPT 150|70 rev2", "BlueSolar MPPT 150|45 rev3", "SmartSolar MPPT 150|45 rev3", "SmartSolar MPPT 75|10 rev2",
        "SmartSolar MPPT 75|15 rev2", "BlueSolar MPPT 100|30 rev3", "BlueSolar MPPT 100|50 rev3", "BlueSolar MPPT 150|35 rev3",
        "BlueSolar MPPT 75|10 rev2", "BlueSolar MPPT 75|15 rev2", "BlueSolar MPPT 100|15 rev2", "BlueSolar MPPT 75|10 rev3",
        "BlueSolar MPPT 75|15 rev3", "SmartSolar MPPT 100|30 12V", "All-In-1 SmartSolar MPPT 75|15 12V",
        "SmartSolar MPPT VE.Can 150|70", "SmartSolar MPPT VE.Can 150|45", "SmartSolar MPPT VE.Can 150|60",
        "SmartSolar MPPT VE.Can 150|85", "SmartSolar MPPT VE.Can 150|100", "SmartSolar MPPT VE.Can 250|45",
        "SmartSolar MPPT VE.Can 250|60", "SmartSolar MPPT VE.Can 250|70", "SmartSolar MPPT VE.Can 250|85",
        "SmartSolar MPPT VE.Can 250|100", "SmartSolar MPPT VE.Can 150|70 rev2", "SmartSolar MPPT VE.Can 150|85 rev2",
        "SmartSolar MPPT VE.Can 150|100 rev2", "BlueSolar MPPT VE.Can 150|100", "SmartSolar MPPT RS 450|100",
        "SmartSolar MPPT RS 450|200", "BlueSolar MPPT VE.Can 250|70", "BlueSolar MPPT VE.Can 250|100",
        "SmartSolar MPPT VE.Can 250|70 rev2", "SmartSolar MPPT VE.Can 250|100 rev2", "SmartSolar MPPT VE.Can 250|85 rev2",
        "BlueSolar MPPT VE.Can 150|100 rev2", "Phoenix Inverter 12V 250VA 230V", "Phoenix Inverter 24V 250VA 230V",
        "Phoenix Inverter 48V 250VA 230V", "Phoenix Inverter 12V 375VA 230V", "Phoenix Inverter 24V 375VA 230V",
        "Phoenix Inverter 48V 375VA 230V", "Phoenix Inverter 12V 500VA 230V", "Phoenix Inverter 24V 500VA 230V",
        "Phoenix Inverter 48V 500VA 230V", "Phoenix Inverter 12V 250VA 230V", "Phoenix Inverter 24V 250VA 230V",
        "Phoenix Inverter 48V 250VA 230V", "Phoenix Inverter 12V 250VA 120V", "Phoenix Inverter 24V 250VA 120V",
        "Phoenix Inverter 48V 250VA 120V", "Phoenix Inverter 12V 375VA 230V", "Phoenix Inverter 24V 375VA 230V",
        "Phoenix Inverter 48V 375VA 230V", "Phoenix Inverter 12V 375VA 120V", "Phoenix Inverter 24V 375VA 120V",
        "Phoenix Inverter 48V 375VA 120V", "Phoenix Inverter 12V 500VA 230V", "Phoenix Inverter 24V 500VA 230V",
        "Phoenix Inverter 48V 500VA 230V", "Phoenix Inverter 12V 500VA 120V", "Phoenix Inverter 24V 500VA 120V",
        "Phoenix Inverter 48V 500VA 120V", "Phoenix Inverter 12V 800VA 230V", "Phoenix Inverter 24V 800VA 230V",
        "Phoenix Inverter 48V 800VA 230V", "Phoenix Inverter 12V 800VA 120V", "Phoenix Inverter 24V 800VA 120V",
        "Phoenix Inverter 48V 800VA 120V", "Phoenix Inverter 12V 1200VA 230V", "Phoenix Inverter 24V 1200VA 230V",
        "Phoenix Inverter 48V 1200VA 230V", "Phoenix Inverter 12V 1200VA 120V", "Phoenix Inverter 24V 1200VA 120V",
        "Phoenix Inverter 48V 1200VA 120V", "Phoenix Inverter 12V 1600VA 230V", "Phoenix Inverter 24V 1600VA 230V",
        "Phoenix Inverter 48V 1600VA 230V", "Phoenix Inverter 12V 2000VA 230V", "Phoenix Inverter 24V 2000VA 230V",
        "Phoenix Inverter 48V 2000VA 230V", "Phoenix Inverter 12V 2000VA 120V", "Phoenix Inverter 24V 2000VA 120V",
        "Phoenix Inverter 48V 2000VA 120V", "Phoenix Inverter 12V 3000VA 230V", "Phoenix Inverter 24V 3000VA 230V",
        "Phoenix Inverter 48V 3000VA 230V", "Phoenix Inverter 12V 3000VA 120V", "Phoenix Inverter 24V 3000VA 120V",
        "Phoenix Inverter 48V 3000VA 120V", "Phoenix Inverter 12V 5000VA 230V", "Phoenix Inverter 24V 5000VA 230V",
        "Phoenix Inverter 48V 5000VA 230V", "Phoenix Inverter 24V 5000VA 120V", "Phoenix Inverter 48V 5000VA 120V",
        "Phoenix Inverter 12V 800VA 230V HS", "Phoenix Inverter 24V 800VA 230V HS", "Phoenix Inverter 48V 800VA 230V HS",
        "Phoenix Inverter 12V 800VA 120V HS", "Phoenix Inverter 24V 800VA 120V HS", "Phoenix Inverter 48V 800VA 120V HS",
        "Phoenix Inverter 12V 1200VA 230V HS", "Phoenix Inverter 24V 1200VA 230V HS", "Phoenix Inverter 48V 1200VA 230V HS",
        "Phoenix Inverter 12V 1200VA 120V HS", "Phoenix Inverter 24V 1200VA 120V HS", "Phoenix Inverter 48V 1200VA 120V HS",
        "Blue Smart IP65 Charger 12|10", "Blue Smart IP65 Charger 12|15", "Blue Smart IP65 Charger 24|8",
        "Blue Smart IP65 Charger 12|5", "Blue Smart IP65 Charger 12|7", "Blue Smart IP65 Charger 24|5", "Blue Smart IP65 Charger 12|4",
        "Blue Smart IP65s Charger 12|4", "Blue Smart IP65s Charger 12|5", "Blue Smart IP65 Charger 12|25",
        "Blue Smart IP65 Charger 24|13", "Blue Smart IP65 Charger 6V/12V-1.1A", "Blue Smart IP65s Charger 12|4",
        "Blue Smart IP65s Charger 12|5", "Blue Smart IP65 Charger 12|7", "Blue Smart IP22 Charger 12|15 (1)",
        "Blue Smart IP22 Charger 12|15 (3)", "Blue Smart IP22 Charger 12|20 (1)", "Blue Smart IP22 Charger 12|20 (3)",
        "Blue Smart IP22 Charger 12|30 (1)", "Blue Smart IP22 Charger 12|30 (3)", "Blue Smart IP22 Charger 24|8 (1)",
        "Blue Smart IP22 Charger 24|8 (3)", "Blue Smart IP22 Charger 24|12 (1)", "Blue Smart IP22 Charger 24|12 (3)",
        "Blue Smart IP22 Charger 24|16 (1)", "Blue Smart IP22 Charger 24|16 (3)", "Blue Smart IP22 Charger 12|15 (1)",
        "Blue Smart IP22 Charger 12|15 (3)", "Blue Smart IP22 Charger 12|20 (1)", "Blue Smart IP22 Charger 12|20 (3)",
        "Blue Smart IP22 Charger 12|30 (1)", "Blue Smart IP22 Charger 12|30 (3)", "Blue Smart IP22 Charger 24|8 (1)",
        "Blue Smart IP22 Charger 24|8 (3)", "Blue Smart IP22 Charger 24|12 (1)", "Blue Smart IP22 Charger 24|12 (3)",
        "Blue Smart IP22 Charger 24|16 (1)", "Blue Smart IP22 Charger 24|16 (3)", "Blue Smart IP65 Charger 12|10",
        "Blue Smart IP65 Charger 12|15", "Blue Smart IP65 Charger 24|5", "Blue Smart IP65 Charger 24|8", "Blue Smart IP65 Charger 12|5",
        "Phoenix Smart IP43 Charger 12|50 (1+1) 230V", "Phoenix Smart IP43 Charger 12|50 (3) 230V",
        "Phoenix Smart IP43 Charger 24|25 (1+1) 230V", "Phoenix Smart IP43 Charger 24|25 (3) 230V",
        "Phoenix Smart IP43 Charger 12|30 (1+1) 230V", "Phoenix Smart IP43 Charger 12|30 (3) 230V",
        "Phoenix Smart IP43 Charger 24|16 (1+1) 230V", "Phoenix Smart IP43 Charger 24|16 (3) 230V",
        "Phoenix Smart IP43 Charger 12|50 (1+1) 120-240V", "Phoenix Smart IP43 Charger 12|50 (3) 120-240V",
        "Phoenix Smart IP43 Charger 24|25 (1+1) 120-240V", "Phoenix Smart IP43 Charger 24|25 (3) 120-240V",
        "Phoenix Smart IP43 Charger 12|30 (1+1) 120-240V", "Phoenix Smart IP43 Charger 12|30 (3) 120-240V",
        "Phoenix Smart IP43 Charger 24|16 (1+1) 120-240V", "Phoenix Smart IP43 Charger 24|16 (3) 120-240V", "BMV-710 Smart",
        "BMV-712 Smart", "BMV-710H Smart", "BMV-712 Smart rev2", "SmartShunt 500A/50mV", "SmartShunt 1000A/50mV",
        "SmartShunt 2000A/50mV", "SmartShunt IP67 500A/50mV", "SmartShunt IP67 1000A/50mV", "SmartShunt IP67 2000A/50mV",
        "Orion XS 12|12-50A", "Orion XS 1400", "Multi RS Solar 48V 6000VA 230V", "SmartShunt IP65 500A/50mV",
        "SmartShunt IP65 1000A/50mV", "SmartShunt IP65 2000A/50mV", "BMV-800 Smart", "SmartShunt IP65 500A/50mV",
        "SmartShunt IP65 1000A/50mV", "SmartShunt IP65 2000A/50mV", "SmartShunt 300A/50mV",
    ];

    /// <summary>How many products are known.</summary>
    public static int Count => Ids.Length;

    /// <summary>The id at a place of the sorted table, 0 to <see cref="Count"/> - 1.</summary>
    public static int IdAt(int index) => Ids[index];

    /// <summary>The product's name, or null where the id is not known.</summary>
    public static string? NameOf(int productId)
    {
        var low = 0;
        var high = Ids.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Ids[middle] == productId)
            {
                return Names[middle];
            }
            if (Ids[middle] < productId)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }
        return null;
    }
}
