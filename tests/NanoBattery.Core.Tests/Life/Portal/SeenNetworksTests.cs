using NanoBattery.Portal;

namespace NanoBattery.Tests;

[TestClass]
public class SeenNetworksTests
{
    [TestMethod]
    public void The_strongest_comes_first_and_each_name_once()
    {
        SeenNetworks seen = new SeenNetworks();
        seen.Add("garden", -80);
        seen.Add("house", -70);
        seen.Add("", -20);
        seen.Add("shed", -60);
        seen.Add("garden", -40);
        seen.Add("house", -90);
        Assert.AreEqual("garden strong, shed strong, house fair", Listed(seen));
        seen.Add("far", -91);
        Assert.AreEqual("garden strong, shed strong, house fair, far weak", Listed(seen));
    }

    [TestMethod]
    public void In_a_crowd_the_weakest_are_left_out()
    {
        SeenNetworks seen = new SeenNetworks();
        for (int i = 0; i < 40; i++)
        {
            seen.Add("n" + i, -90 + (i * 7 % 40));
        }

        Assert.AreEqual(SeenNetworks.Most, seen.Count);
        for (int i = 0; i < 12; i++)
        {
            Assert.AreEqual("n" + ((39 - i) * 23 % 40), seen.NameAt(i));
        }
    }

    private static string Listed(SeenNetworks seen)
    {
        string all = "";
        for (int i = 0; i < seen.Count; i++)
        {
            all += (i > 0 ? ", " : "") + seen.NameAt(i) + " " + seen.SignalAt(i);
        }

        return all;
    }
}
