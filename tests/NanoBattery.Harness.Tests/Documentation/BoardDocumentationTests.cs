using NanoBattery.Start;

namespace NanoBattery.Harness.Tests.Documentation;

[TestClass]
public sealed class BoardDocumentationTests
{
    [TestMethod]
    public void The_readme_says_what_the_light_says()
    {
        var light = new StatusLight(keepsWords: true);
        Pages.ShouldHave("README.md",
        [
            "| the LED | the board |",
            "|---|---|",
            .. Enumerable.Range(0, StatusLight.Count).Select(state => $"| {light.LookOf(state)} | {light.MeaningOf(state)} |"),
        ]);
    }

    [TestMethod]
    public void The_readme_names_the_times_that_the_program_keeps()
    {
        var readme = Pages.Read("README.md");
        foreach (var sentence in new[]
        {
            $"the guard's thread stands still for {Supervisor.GuardLimitMs / 1000} s",
            $"the network's thread stands still for {Supervisor.NetworkLimitMs / 60_000} minutes",
            $"for {Button.PortalMs / 1000} s opens it again, for {Button.WipeMs / 1000} s wipes the settings",
        })
        {
            StringAssert.Contains(readme.ReplaceLineEndings(" "), sentence);
        }
    }
}
