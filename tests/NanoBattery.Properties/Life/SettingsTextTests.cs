using NanoBattery.Settings;

namespace NanoBattery.Properties;

[TestClass]
public sealed class SettingsTextTests
{
    private const int Files = 20_000;

    private int _accepted;
    private int _broken;
    private int _refused;
    private int _lines;

    [TestMethod]
    public void What_the_frameworks_JSON_takes_gives_the_same_settings_and_what_it_refuses_is_refused()
    {
        Seeds.Each(Files, random => Compare(new SettingsScribe(random).Write()));
        Assert.IsGreaterThan(Files / 3, _accepted);
        Assert.IsGreaterThan(Files / 50, _refused);
    }

    [TestMethod]
    public void A_broken_file_is_refused_by_both_and_in_the_same_line()
    {
        Seeds.Each(Files * 3, random => Compare(Broken(random, new SettingsScribe(random).Write())));
        Assert.IsGreaterThan(Files / 10, _accepted);
        Assert.IsGreaterThan(Files, _broken);
        Assert.IsGreaterThan(Files / 2, _lines);
        Assert.IsGreaterThan(Files / 10, _refused);
    }

    [TestMethod]
    public void Random_bytes_are_refused_by_both_or_by_none()
    {
        Seeds.Each(Files, random =>
        {
            var text = new byte[random.Next(12)];
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = (byte)"{}\":,[]\\u0 \n1ae.-"[random.Next(17)];
            }
            Compare(text);
        });
        Assert.IsGreaterThan(Files / 2, _broken);
    }

    private void Compare(byte[] text)
    {
        var reference = ReferenceReader.Read(text);
        BoardSettings? settings = null;
        var refusal = "";
        try
        {
            settings = SettingsReader.Read(text, text.Length);
        }
        catch (SettingException trouble)
        {
            refusal = trouble.Message;
        }

        var shown = System.Text.Encoding.UTF8.GetString(text);
        Assert.AreEqual(reference.Settings is not null, settings is not null, $"{refusal} in {shown}");
        if (settings is not null)
        {
            _accepted++;
            Assert.AreEqual(Listed(reference.Settings!), Listed(settings), shown);
        }
        else if (!reference.IsBroken)
        {
            _refused++;
        }
        else
        {
            _broken++;
            CheckLine(refusal, reference.BrokenLine, shown);
        }
    }

    /// <summary>Whatever is wrong further up is told of first: the framework looks at characters and names only later.</summary>
    private void CheckLine(string refusal, long brokenLine, string shown)
    {
        if (brokenLine > 0 && refusal.Contains("expected") && refusal.Contains("not valid JSON"))
        {
            Assert.StartsWith($"line {brokenLine} ", refusal, shown);
            _lines++;
        }
    }

    private static byte[] Broken(Random random, byte[] text)
    {
        var bytes = text.ToList();
        for (var mistakes = 1 + random.Next(2); mistakes > 0 && bytes.Count > 0; mistakes--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes.RemoveAt(at);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.Insert(at, (byte)"{}[]\",:\\/ \n0e.-+tfn\0\u00e9\u00ff"[random.Next(22)]);
                    break;
                case 3:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 4:
                    bytes.InsertRange(at, bytes.GetRange(at, random.Next(bytes.Count - at)).ToArray());
                    break;
                default:
                    (bytes[at], bytes[0]) = (bytes[0], bytes[at]);
                    break;
            }
        }
        return [.. bytes];
    }

    private static string Listed(BoardSettings settings)
    {
        var listed = "";
        for (var i = 0; i < Setting.Count; i++)
        {
            listed += $"{settings.Table.PathOf(i)}={settings.TextOf(i)}={settings.NumberOf(i)}\n";
        }
        for (var i = 0; i < settings.Rules.Count; i++)
        {
            var rule = settings.Rules[i];
            listed += $"{rule.Id} {rule.IsOn} {rule.Trip} {rule.Release} {rule.HoldSeconds} {rule.Limit}\n";
        }
        var soc = settings.Curves.Find("charge-soc")!;
        return $"{listed} {soc.IsOn} {soc.Points.Count}";
    }
}
