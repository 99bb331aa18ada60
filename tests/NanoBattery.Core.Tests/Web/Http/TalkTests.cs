namespace NanoBattery.Tests;

[TestClass]
public class TalkTests
{
    private const string Get = "GET /short HTTP/1.1\r\nHost: shed\r\n\r\n";

    [TestMethod]
    public void A_request_is_answered_with_a_length_and_then_the_connection_is_over()
    {
        Talker talker = new Talker();
        string got = talker.Hear(Get).Got;
        Assert.IsTrue(got.IndexOf("HTTP/1.1 200 \r\nCache-Control: no-store\r\n") == 0, got);
        Assert.IsTrue(got.IndexOf("Content-Length: 11\r\nConnection: close\r\n\r\nshort shed\n") > 0, got);
        Assert.AreEqual(got, talker.Hear("\r\n" + Get).Got);
        Assert.AreEqual(got, talker.Hear("GET /short HTTP/1.1\nhOsT:  shed \nAccept: */*\n\n").Got);
    }

    [TestMethod]
    public void A_page_of_unknown_length_comes_in_chunks()
    {
        ScriptedClient client = new Talker().Hear("GET /live HTTP/1.1\r\n\r\n");
        Assert.IsTrue(client.Got.IndexOf("Transfer-Encoding: chunked\r\n") > 0 && client.Got.IndexOf("Content-Length") < 0, client.Got);
        string expected = "400\r\n" + new string('a', 600) + new string('b', 424) + "\r\n400\r\n" + new string('b', 176) + new string('c', 600)
            + new string('d', 248) + "\r\n3B8\r\n" + new string('d', 352) + new string('e', 600) + "\r\n0\r\n\r\n";
        Assert.AreEqual(expected, client.Body);
        Assert.AreEqual("0\r\n\r\n", new Talker().Hear("GET /empty HTTP/1.1\r\n\r\n").Body);
    }

    [TestMethod]
    public void Who_knows_no_chunks_gets_it_until_the_connection_ends()
    {
        ScriptedClient client = new Talker().Hear("GET /live HTTP/1.0\r\n\r\n");
        Assert.IsTrue(client.Got.IndexOf("Transfer-Encoding") < 0 && client.Got.IndexOf("Content-Length") < 0, client.Got);
        Assert.AreEqual(3_000, client.Body.Length);
    }

    [TestMethod]
    public void Who_asks_for_the_head_gets_no_body_and_neither_does_who_has_it()
    {
        Talker talker = new Talker();
        ScriptedClient head = talker.Hear("HEAD /short HTTP/1.1\r\nHost: shed\r\n\r\n");
        Assert.IsTrue(head.Got.IndexOf("Content-Length: 11\r\n") > 0, head.Got);
        Assert.AreEqual("", head.Body);
        Assert.AreEqual("", talker.Hear("HEAD /live HTTP/1.1\r\n\r\n").Body);
        Assert.AreEqual("", talker.Hear("HEAD /" + new string('a', 900) + " HTTP/1.1\r\n\r\n").Body);
        ScriptedClient same = talker.Hear("GET /same HTTP/1.1\r\n\r\n");
        Assert.IsTrue(same.Got.IndexOf("HTTP/1.1 304 \r\n") == 0 && same.Got.IndexOf("Content-Length") < 0, same.Got);
        Assert.AreEqual("", same.Body);
    }

    [TestMethod]
    public void A_body_may_come_in_pieces_and_be_as_long_as_a_settings_file()
    {
        Talker talker = new Talker();
        for (int length = 0; length <= 7_900; length += 1_975)
        {
            string sends = "POST /echo HTTP/1.1\r\nContent-Length: " + length + "\r\n\r\n" + new string('b', length) + "more";
            ScriptedClient client = talker.Hear(new ScriptedClient(talker.Clock, sends) { Piece = 100 });
            Assert.AreEqual("heard\n", client.Body);
            Assert.AreEqual(length, talker.BodyLength);
            Assert.AreEqual(length * 'b', talker.BodySum);
        }

        Assert.IsTrue(talker.Hear("POST /echo HTTP/1.1\r\nContent-Length: 7901\r\n\r\n" + new string('b', 7_901)).Got.IndexOf(" 413 ") > 0);
        Assert.AreEqual(5, talker.Count);
        Assert.AreEqual("", talker.Hear("POST /echo HTTP/1.1\r\nContent-Length: 9\r\n\r\nbbbbbbbb").Got);
        Assert.AreEqual(5, talker.Count);
    }

    [TestMethod]
    public void Who_connects_and_says_nothing_is_left_after_3_seconds_and_the_next_one_is_answered()
    {
        Talker talker = new Talker();
        long before = talker.Clock.NowMs;
        Assert.AreEqual("", talker.Hear("").Got);
        Assert.AreEqual(3_000, (int)(talker.Clock.NowMs - before));
        Assert.AreEqual("short shed\n", talker.Hear(Get).Body);
    }

    [TestMethod]
    public void Who_says_nothing_while_others_wait_is_left_after_a_third_of_a_second()
    {
        Talker talker = new Talker();
        Assert.AreEqual(300, talker.MsOf(new ScriptedClient(talker.Clock, "") { AreOthersWaiting = true }));
        Assert.AreEqual(1_600, talker.MsOf(new ScriptedClient(talker.Clock, "") { CrowdedFromMs = talker.Clock.NowMs + 1_550 }));

        talker.Hear(Get);
        ScriptedClient slow = new ScriptedClient(talker.Clock, Get) { ThinksMs = 250, AreOthersWaiting = true };
        Assert.AreEqual("short shed\n", talker.Hear(slow).Body);
    }

    [TestMethod]
    public void Those_who_fill_the_only_place_again_and_again_are_left_sooner_and_sooner()
    {
        Talker talker = new Talker();
        int[] silences = { 300, 150, 75, 37, 18, 18 };
        for (int i = 0; i < silences.Length; i++)
        {
            Assert.AreEqual(silences[i], talker.MsOf(new ScriptedClient(talker.Clock, "") { AreOthersWaiting = true }));
        }

        Assert.AreEqual(62, talker.MsOf(new ScriptedClient(talker.Clock, Get) { Piece = 1, ThinksMs = 15, AreOthersWaiting = true }));
        Assert.AreEqual(3_000, talker.MsOf(new ScriptedClient(talker.Clock, "")));
        Assert.AreEqual("short shed\n", talker.Hear(new ScriptedClient(talker.Clock, Get) { AreOthersWaiting = true }).Body);
        Assert.AreEqual(300, talker.MsOf(new ScriptedClient(talker.Clock, "") { AreOthersWaiting = true }));
    }

    [TestMethod]
    public void Who_is_slow_while_others_wait_is_left_after_a_second_of_asking_and_4_of_not_listening()
    {
        Talker talker = new Talker();
        Assert.AreEqual(1_000, talker.MsOf(new ScriptedClient(talker.Clock, Get) { Piece = 1, ThinksMs = 170, AreOthersWaiting = true }));
        Assert.AreEqual(0, talker.Count);

        string live = "GET /live HTTP/1.1\r\n\r\n";
        Assert.AreEqual(4_000, talker.MsOf(new ScriptedClient(talker.Clock, live) { TakesMs = 1_500, AreOthersWaiting = true }));
        Assert.AreEqual(4_000, talker.MsOf(new ScriptedClient(talker.Clock, live) { TakesMs = 30_000, AreOthersWaiting = true }));
        ScriptedClient slow = new ScriptedClient(talker.Clock, live) { TakesMs = 700, AreOthersWaiting = true };
        Assert.IsTrue(talker.Hear(slow).Body.IndexOf("\r\n0\r\n\r\n") > 0, slow.Body);
    }

    [TestMethod]
    public void Who_is_gone_is_not_waited_for()
    {
        Talker talker = new Talker();
        Assert.AreEqual(0, talker.MsOf(new ScriptedClient(talker.Clock, "GET /sh") { IsGoneThen = true }));
        Assert.AreEqual(0, talker.MsOf(new ScriptedClient(talker.Clock, "") { IsGoneThen = true }));
    }

    [TestMethod]
    public void Who_takes_an_answer_in_small_bites_gets_all_of_it()
    {
        Talker talker = new Talker();
        string all = talker.Hear("GET /live HTTP/1.1\r\n\r\n").Got;
        for (int bite = 1; bite < 1_100; bite += 109)
        {
            ScriptedClient client = new ScriptedClient(talker.Clock, "GET /live HTTP/1.1\r\n\r\n") { TakesAtOnce = bite };
            Assert.AreEqual(all, talker.Hear(client).Got);
        }
    }

    [TestMethod]
    public void Who_says_a_letter_now_and_then_is_left_after_10_seconds_too()
    {
        string[] all = { Get, "POST /echo HTTP/1.1\r\nContent-Length: 99\r\n\r\n", "GET /short HTTP/1.1\r\nX: " + new string('x', 500) };
        for (int i = 0; i < all.Length; i++)
        {
            Talker talker = new Talker();
            long before = talker.Clock.NowMs;
            ScriptedClient client = talker.Hear(new ScriptedClient(talker.Clock, all[i]) { Piece = 1, ThinksMs = 900 });
            Assert.AreEqual("", client.Got);
            Assert.AreEqual(10_000, (int)(talker.Clock.NowMs - before));
            Assert.AreEqual(0, talker.Count);
        }
    }

    [TestMethod]
    public void Who_takes_nothing_of_the_answer_is_left_after_20_seconds()
    {
        int[] slow = { 5_000, 30_000 };
        for (int i = 0; i < slow.Length; i++)
        {
            Talker talker = new Talker();
            long before = talker.Clock.NowMs;
            talker.Hear(new ScriptedClient(talker.Clock, "GET /live HTTP/1.1\r\n\r\n") { TakesMs = slow[i] });
            Assert.IsTrue(talker.Clock.NowMs - before <= 20_000, (talker.Clock.NowMs - before).ToString());
            Assert.AreEqual("short shed\n", talker.Hear(Get).Body);
        }
    }

    [TestMethod]
    public void Who_goes_in_the_middle_is_sent_nothing_more()
    {
        Talker talker = new Talker();
        ScriptedClient client = talker.Hear(new ScriptedClient(talker.Clock, "GET /live HTTP/1.1\r\n\r\n") { Takes = 600 });
        Assert.AreEqual(2, client.Pieces);
        Assert.AreEqual("short shed\n", talker.Hear(Get).Body);
    }

    [TestMethod]
    public void An_answer_that_fails_in_the_middle_has_no_end_that_could_be_taken_for_one()
    {
        Talker talker = new Talker();
        ScriptedClient client = talker.Hear("GET /torn HTTP/1.1\r\n\r\n");
        Assert.IsTrue(client.Got.IndexOf("\r\n0\r\n") < 0, client.Got);
        Assert.IsTrue(talker.Hear("GET /fault HTTP/1.1\r\n\r\n").Got.IndexOf("HTTP/1.1 503 ") == 0);
        Assert.AreEqual("short shed\n", talker.Hear(Get).Body);
    }

    [TestMethod]
    public void What_says_no_end_is_refused_before_it_fills_the_memory()
    {
        Talker talker = new Talker();
        Assert.IsTrue(talker.Hear("GET /" + new string('a', 600) + " HTTP/1.1\r\n\r\n").Got.IndexOf(" 414 ") > 0);
        Assert.IsTrue(talker.Hear("GET /" + new string('a', 15_000)).Got.IndexOf(" 414 ") > 0);
        Assert.IsTrue(talker.Hear("GET /short HTTP/1.1\r\nCookie: " + new string('a', 15_000)).Got.IndexOf(" 431 ") > 0);
        string many = "";
        for (int i = 0; i < 60; i++)
        {
            many += "X-" + i + ": " + new string('x', 70) + "\r\n";
        }

        Assert.IsTrue(talker.Hear("GET /short HTTP/1.1\r\n" + many + "\r\n").Got.IndexOf(" 431 ") > 0);
        Assert.AreEqual(0, talker.Count);

        // Cookies of others on this machine: they count, and say nothing.
        ScriptedClient client = talker.Hear("GET /short HTTP/1.1\r\nHost: shed\r\nCookie: " + new string('a', 3_000) + "\r\n\r\n");
        Assert.AreEqual("short shed\n", client.Body);
    }

    [TestMethod]
    public void What_is_refused_is_read_to_its_end_so_that_the_refusal_is_heard_but_not_for_ever()
    {
        Talker talker = new Talker();
        string[] begins = { "GET /", "GET / HTTP/1.1\r\nCookie: ", "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", "hello\r\n" };
        for (int i = 0; i < begins.Length; i++)
        {
            ScriptedClient client = talker.Hear(begins[i] + new string('x', 15_000));
            Assert.IsTrue(client.IsReadToItsEnd && client.Got.IndexOf("HTTP/1.1 4") == 0, begins[i]);
            ScriptedClient slow = new ScriptedClient(talker.Clock, begins[i] + new string('x', 15_000)) { Piece = 10, ThinksMs = 90 };
            Assert.IsTrue(talker.MsOf(slow) <= 10_100, begins[i]);
        }
    }

    [TestMethod]
    public void What_could_be_read_in_two_ways_is_refused()
    {
        Talker talker = new Talker();
        Refuses(talker, 400, "hello\r\n\r\n");
        Refuses(talker, 400, "GET /short\r\n\r\n");
        Refuses(talker, 400, "GET /short HTTP/2.0\r\n\r\n");
        Refuses(talker, 400, "GET /short HTTP/1.1 \r\n\r\n");
        Refuses(talker, 400, "GET /short HTTP/1.1\r\nHost\r\n\r\n");
        Refuses(talker, 400, "GET /short HTTP/1.1\r\nHost : shed\r\n\r\n");
        Refuses(talker, 400, "GET /short HTTP/1.1\r\nHost: shed\r\n and more: so\r\n\r\n");
        Refuses(talker, 400, "POST /echo HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nab");
        Refuses(talker, 400, "POST /echo HTTP/1.1\r\nContent-Length: -2\r\n\r\nab");
        Refuses(talker, 400, "POST /echo HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\nab");
        Refuses(talker, 400, "POST /echo HTTP/1.1\r\nContent-Length: 2" + new string(' ', 900) + "7\r\n\r\nab");
        Refuses(talker, 400, "POST /echo HTTP/1.1\r\nContent-Length: \u00A02\r\n\r\nab");
        Refuses(talker, 400, "POST /echo HTTP/1.1\r\nContent-Length\r: 2\r\n\r\nab");
        Refuses(talker, 400, "GET /short HTTP/1.1\r\nHost: shed\rCookie: a=b\r\n\r\n");
        Refuses(talker, 400, "GET /short HTTP/1.1\r\nHost: shed\r\nHost: shed\r\n\r\n");
        Refuses(talker, 400, "GET /short HTTP/1.1\r\n\"Host\": shed\r\n\r\n");
        Refuses(talker, 400, "GET /short\u0001 HTTP/1.1\r\n\r\n");
        Refuses(talker, 400, "GET /short\t HTTP/1.1\r\n\r\n");
        Refuses(talker, 400, "GET  HTTP/1.1\r\n\r\n");
        Refuses(talker, 400, " /short HTTP/1.1\r\n\r\n");
        Refuses(talker, 411, "POST /echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n");
        Assert.AreEqual(0, talker.Count);
    }

    private static void Refuses(Talker talker, int status, string sends)
    {
        string got = talker.Hear(sends).Got;
        Assert.IsTrue(got.IndexOf("HTTP/1.1 " + status + " ") == 0, sends + got);
    }
}
