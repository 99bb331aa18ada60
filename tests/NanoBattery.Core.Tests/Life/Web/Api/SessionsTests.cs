using NanoBattery.Portal;
using NanoBattery.Web;

namespace NanoBattery.Tests;

[TestClass]
public class SessionsTests
{
    [TestMethod]
    public void While_somebody_has_to_wait_nobody_is_let_in_whoever_asks()
    {
        Sessions sessions = New(1);
        for (int i = 0; i < 6; i++)
        {
            Assert.IsNull(sessions.LogIn("guess", "", 0));
        }

        Assert.IsNull(sessions.LogIn("open sesame", "", 1_999));
        Assert.AreEqual(1, (int)sessions.WaitMs(1_999));
        Assert.AreEqual(0, (int)sessions.WaitMs(2_000));
        Assert.IsNotNull(sessions.LogIn("open sesame", "", 2_000));
    }

    [TestMethod]
    public void Ids_and_tokens_are_all_different_and_come_from_chance()
    {
        string seen = "";
        for (int board = 0; board < 3; board++)
        {
            Sessions sessions = New((byte)board);
            for (int i = 0; i < 10; i++)
            {
                Session? session = sessions.LogIn("open sesame", "", i);
                Assert.IsNotNull(session);
                Assert.IsTrue(seen.IndexOf(session!.Id) < 0 && seen.IndexOf(session.Csrf) < 0 && session.Id != session.Csrf);
                seen += session.Id + " " + session.Csrf + " ";
            }
        }
    }

    [TestMethod]
    public void A_session_that_has_ended_is_found_under_no_id()
    {
        Sessions sessions = New(1);
        Session? session = sessions.LogIn("open sesame", "", 0);
        string id = session!.Id;
        Assert.IsNotNull(sessions.Find(id, 1));
        sessions.LogOut(session);
        Assert.IsNull(sessions.Find(id, 2));
        Assert.IsNull(sessions.Find("", 2));
    }

    private static Sessions New(byte chance)
    {
        byte[] entropy = new byte[EntropyPool.LeastBytes];
        entropy[0] = chance;
        return new Sessions("open sesame", new EntropyPool(entropy));
    }
}
