namespace NanoBattery.Harness.Tests.Brokers;

/// <summary>Finds mosquitto's programs; Debian keeps the broker where a user's PATH does not look.</summary>
internal static class BrokerPrograms
{
    public static string Broker => Find("mosquitto", "mosquitto");

    public static string PasswordTool => Find("mosquitto_passwd", "mosquitto");

    public static string Publisher => Find("mosquitto_pub", "mosquitto-clients");

    /// <summary>Only asked whether it is there: it is started through another program.</summary>
    public static string Subscriber => Find("mosquitto_sub", "mosquitto-clients");

    private static string Find(string program, string package)
    {
        var places = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Append("/usr/sbin");
        var found = places.Select(place => Path.Combine(place, program)).FirstOrDefault(File.Exists);
        if (found is null)
        {
            Assert.Inconclusive($"{program} is not installed; install it with: apt-get install {package}");
        }
        return found!;
    }
}
