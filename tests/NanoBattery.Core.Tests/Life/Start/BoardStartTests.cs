using NanoBattery.Files;
using NanoBattery.Settings;
using NanoBattery.Start;

namespace NanoBattery.Tests;

[TestClass]
public class BoardStartTests
{
    private const string WithWifi = "{ \"wifi\": { \"ssid\": \"shed\", \"password\": \"secret\" } }";

    [TestMethod]
    public void A_board_with_settings_and_wifi_guards()
    {
        BoardStart start = Start(WithWifi, 0);
        Assert.AreEqual(BoardMode.Running, start.Mode);
        Assert.AreEqual("It guards.", start.Reason);
        Assert.AreEqual("shed", start.Settings.TextOf(Setting.WifiSsid));
        Assert.AreEqual("nanoBattery " + Board.Version + ", running. It guards.", start.ConsoleText);
    }

    [TestMethod]
    public void A_new_board_opens_its_portal()
    {
        BoardStart start = Start("", 0);
        Assert.AreEqual(BoardMode.Setup, start.Mode);
        Assert.AreEqual("There are no settings yet. The portal is open.", start.Reason);
        Assert.AreEqual(2, start.Settings.NumberOf(Setting.PinLed));
    }

    [TestMethod]
    public void Settings_that_cannot_be_used_open_the_portal_and_the_mistake_is_shown()
    {
        BoardStart start = Start("{\n\"mqtt\": { \"port\": true } }", 0);
        Assert.AreEqual(BoardMode.Setup, start.Mode);
        Assert.AreEqual(
            "nanoBattery " + Board.Version + ", setup. The settings cannot be used. settings.json: line 2: mqtt.port: true must be a number, "
            + "without quotes. The portal is open.",
            start.ConsoleText);
    }

    [TestMethod]
    public void Without_wifi_there_is_nobody_to_tell_so_the_portal_opens()
    {
        BoardStart start = Start("{}", 0);
        Assert.AreEqual(BoardMode.Setup, start.Mode);
        Assert.AreEqual("wifi.ssid is not set. The portal is open.", start.Reason);
    }

    [TestMethod]
    public void After_five_bad_starts_the_board_keeps_silent_and_says_why()
    {
        Assert.AreEqual(BoardMode.Running, Start(WithWifi, 4).Mode);
        BoardStart start = Start(WithWifi, 5);
        Assert.AreEqual(BoardMode.Safe, start.Mode);
        Assert.AreEqual(
            "5 starts in a row did not last 60 s. Before the restart: The guard's loop stood still for 5.2 s. Nothing is published and "
            + "nothing is asked of a charger; a restart after a minute tries again. The portal is open.",
            start.Reason);
        Assert.AreEqual("shed", start.Settings.TextOf(Setting.WifiSsid));
        Assert.IsTrue(start.ConsoleText.IndexOf("safe mode. 5 starts") > 0);
    }

    [TestMethod]
    public void Bad_starts_without_settings_are_a_matter_of_the_settings()
    {
        Assert.AreEqual(BoardMode.Setup, Start("", 5).Mode);
    }

    [TestMethod]
    public void A_damaged_copy_is_told_of_though_the_board_runs_on_the_other()
    {
        MemoryFiles files = new MemoryFiles().Put("settings.json", "{").Put("settings.new", WithWifi);
        BoardStart start = new BoardStart(new SettingsStore(files).Load(), new StartRecord(new MemoryStore(), 0));
        Assert.AreEqual(BoardMode.Running, start.Mode);
        Assert.AreEqual(
            "It guards. settings.json: line 1 is not valid JSON: a name in quotes is expected. The other copy is in force.", start.Reason);
    }

    private static BoardStart Start(string settings, int badStarts)
    {
        MemoryFiles files = new MemoryFiles();
        if (settings.Length > 0)
        {
            files.Put("settings.json", settings);
        }

        MemoryStore store = new MemoryStore();
        for (int i = 0; i < badStarts; i++)
        {
            new StartRecord(store, 0).NoteRestart("The guard's loop stood still for 5.2 s");
        }

        BoardStart start = new BoardStart(new SettingsStore(files).Load(), new StartRecord(store, 0));
        Assert.IsTrue(start.Reason.IndexOf("secret") < 0);
        return start;
    }
}
