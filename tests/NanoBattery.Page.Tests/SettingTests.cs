using Microsoft.Playwright;
using NanoBattery.Page.Tests.Browsers;
using NanoBattery.Page.Tests.Served;
using NanoBattery.Settings;

namespace NanoBattery.Page.Tests;

/// <summary>Settings, as somebody changes them on the page.</summary>
[TestClass]
public sealed class SettingTests
{
    [TestMethod]
    [DataRow(Server.Desk)]
    [DataRow(Server.Board)]
    public async Task A_wrong_setting_is_refused_beside_its_field_and_the_right_one_is_saved(Server by)
    {
        using var board = ServedBoard.Shunt(by);
        await using var page = await BoardPage.Open(board);
        await page.LogIn();
        await page.At("summary:text-is('MQTT')").ClickAsync();
        var port = page.Field("mqtt.port").Locator("input");

        await port.FillAsync("70000");
        await page.At("#save").ClickAsync();
        await page.Says("#form-said.bad", "Not saved");
        await Assertions.Expect(page.Field("mqtt.port").Locator(".bad")).ToContainTextAsync("65535");
        await Assertions.Expect(port).ToBeFocusedAsync();
        Assert.AreEqual("true", await port.GetAttributeAsync("aria-invalid"));
        Assert.AreEqual("", board.File.Text);

        await port.FillAsync("8884");
        await page.At("#save").ClickAsync();
        await page.Says("#login-said:not(.bad)", "Saved. The board restarts");
        Assert.AreEqual(8884, board.File.Settings.NumberOf(Setting.MqttPort));

        // A board that restarts has forgotten who was logged in.
        await page.Hides("#inside");
        await page.LogIn();
        await Assertions.Expect(port).ToHaveValueAsync("8884");
        await Assertions.Expect(page.Field("mqtt.port").Locator(".bad")).ToBeEmptyAsync();
    }

    [TestMethod]
    [DataRow(Server.Desk)]
    [DataRow(Server.Board)]
    public async Task A_wrong_password_opens_nothing_and_a_page_loaded_anew_stays_open(Server by)
    {
        using var board = ServedBoard.Shunt(by);
        await using var page = await BoardPage.Open(board);
        await page.At("#password").FillAsync("open barley");
        await page.At("#login button").ClickAsync();
        await page.Says("#login-said.bad", "not the password");
        await page.Hides("#inside");

        await page.LogIn();
        await page.Page.ReloadAsync();
        await page.Shows("#inside");
        await page.At("#logout").ClickAsync();
        await page.Hides("#inside");
        await page.Page.ReloadAsync();
        await page.Shows("#login");
        Assert.AreEqual(0, await page.At(".field").CountAsync());
    }

    [TestMethod]
    public async Task No_secret_is_ever_in_the_page()
    {
        using var board = ServedBoard.Shunt();
        await using var page = await BoardPage.Open(board);
        await page.LogIn();
        await page.Shows("#save");
        await Assertions.Expect(page.Field("web.password").Locator("input[type=password]")).ToHaveValueAsync("");
        StringAssert.DoesNotMatch(await page.Page.ContentAsync(), new(ServedBoard.Password));
    }
}
