using NanoBattery.VeDirect;

namespace NanoBattery.Harness.Tests.VeDirect;

[TestClass]
public sealed class ProductIdsTests
{
    [TestMethod]
    [DataRow(0x203, "BMV-700")]
    [DataRow(0x300, "BlueSolar MPPT 70|15")]
    [DataRow(0xA042, "BlueSolar MPPT 75|15")]
    [DataRow(0xA05F, "SmartSolar MPPT 100|20")]
    [DataRow(0xA117, "BlueSolar MPPT VE.Can 150|100 rev2")]
    [DataRow(0xA231, "Phoenix Inverter 12V 250VA 230V")]
    [DataRow(0xA2FC, "Phoenix Inverter 48V 1200VA 120V HS")]
    [DataRow(0xA30A, "Blue Smart IP65 Charger 12|25")]
    [DataRow(0xA330, "Blue Smart IP22 Charger 12|30 (1)")]
    [DataRow(0xA334, "Blue Smart IP22 Charger 24|12 (1)")]
    [DataRow(0xA347, "Phoenix Smart IP43 Charger 24|16 (3) 230V")]
    [DataRow(0xA381, "BMV-712 Smart")]
    [DataRow(0xA389, "SmartShunt 500A/50mV")]
    [DataRow(0xA3F0, "Orion XS 12|12-50A")]
    [DataRow(0xC038, "SmartShunt 300A/50mV")]
    public void A_known_product_has_its_name(int productId, string name)
    {
        Assert.AreEqual(name, ProductIds.NameOf(productId));
    }

    [TestMethod]
    [DataRow(-1)]
    [DataRow(0)]
    [DataRow(0x202)]
    [DataRow(0xA333 + 0x10000)]
    [DataRow(0xC039)]
    [DataRow(int.MaxValue)]
    public void An_unknown_product_has_no_name(int productId)
    {
        Assert.IsNull(ProductIds.NameOf(productId));
    }

    [TestMethod]
    public void Every_product_with_a_name_has_a_kind()
    {
        for (int productId = 0; productId <= 0xFFFF; productId++)
        {
            string? name = ProductIds.NameOf(productId);
            // A Multi RS is an inverter, a charger and a solar charger in one: what it sends decides.
            if (name != null && !name.StartsWith("Multi RS", StringComparison.Ordinal))
            {
                Assert.AreNotEqual(DeviceKind.Unknown, DeviceKind.OfProduct(productId), $"0x{productId:X4} {name}");
            }
        }
    }
}
