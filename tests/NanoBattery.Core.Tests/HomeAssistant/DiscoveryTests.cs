using NanoBattery.HomeAssistant;
using NanoBattery.Settings;

namespace NanoBattery.Tests;

[TestClass]
public class DiscoveryTests
{
    private const string Voltage = "homeassistant/sensor/nanobattery_board/battery_Dc_Voltage/config";
    private const string Status = "homeassistant/binary_sensor/nanobattery_board/board_Status/config";
    private const string Release = "homeassistant/button/nanobattery_board/board_Release/config";
    private const string Limit = "homeassistant/number/nanobattery_board/charge_limit_Limit/config";

    [TestMethod]
    public void A_value_of_the_battery_is_announced_with_unit_and_device()
    {
        Announced board = new Announced(Voltage, new BoardSettings()).Run(15);
        Assert.AreEqual(
            "{\"name\":\"Voltage\",\"uniq_id\":\"nanobattery.board.battery.Dc.Voltage\",\"def_ent_id\":\"sensor.board_battery_dc_voltage\","
            + "\"stat_t\":\"nanobattery/board/battery\",\"val_tpl\":\"{{ value_json.Dc.Voltage }}\",\"exp_aft\":30,"
            + "\"unit_of_meas\":\"V\",\"dev_cla\":\"voltage\",\"stat_cla\":\"measurement\",\"sug_dsp_prc\":2,"
            + "\"avty\":[{\"t\":\"nanobattery/board/status\"}],"
            + "\"dev\":{\"ids\":[\"nanobattery.board.battery\"],\"name\":\"board battery\",\"mf\":\"Victron Energy\","
            + "\"mdl\":\"SmartShunt 500A/50mV\",\"sw\":\"4.15\",\"via_device\":\"nanobattery.board\"},"
            + "\"o\":{\"name\":\"nanoBattery\",\"sw\":\"0.1.0\"}}",
            board.Sink.Watched);
    }

    [TestMethod]
    public void The_name_of_the_board_is_in_topics_and_ids()
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("board.name", "Shed-2");
        settings.Set("mqtt.discovery.prefix", "ha/x");
        Announced board = new Announced("ha/x/sensor/nanobattery_Shed-2/battery_Info_MaxChargeVoltage/config", settings).Run(15);
        Assert.IsTrue(board.Sink.Watched.IndexOf("\"uniq_id\":\"nanobattery.Shed-2.battery.Info.MaxChargeVoltage\"") > 0);
        Assert.IsTrue(board.Sink.Watched.IndexOf("\"def_ent_id\":\"sensor.shed_2_battery_info_max_charge_voltage\"") > 0);
        Assert.IsTrue(board.Sink.Watched.IndexOf("\"stat_t\":\"nanobattery/Shed-2/battery\"") > 0);
    }

    [TestMethod]
    public void A_value_of_the_device_is_there_while_board_and_device_are()
    {
        Announced board = new Announced("homeassistant/sensor/nanobattery_board/shunt_StarterVoltage/config", new BoardSettings()).Run(20);
        Assert.IsTrue(board.Sink.Watched.IndexOf(
            "\"avty\":[{\"t\":\"nanobattery/board/status\"},{\"t\":\"nanobattery/board/shunt/state\","
            + "\"val_tpl\":\"{{ 'online' if value_json.Online == 1 else 'offline' }}\"}],\"avty_mode\":\"all\",") > 0);
    }

    [TestMethod]
    public void An_alarm_is_a_problem_from_its_warning_on()
    {
        Announced board = new Announced("homeassistant/binary_sensor/nanobattery_board/battery_Alarms_LowSoc/config", new BoardSettings()).Run(15);
        Assert.IsTrue(board.Sink.Watched.IndexOf(
            "\"val_tpl\":\"{{ 1 if value_json.Alarms.LowSoc else 0 }}\",\"pl_on\":\"1\",\"pl_off\":\"0\",\"exp_aft\":30,"
            + "\"dev_cla\":\"problem\",\"ent_cat\":\"diagnostic\",") > 0);
    }

    [TestMethod]
    public void What_the_battery_has_is_of_the_shunt_only_for_those_who_want_it_twice()
    {
        Announced board = new Announced("homeassistant/sensor/nanobattery_board/shunt_Voltage/config", new BoardSettings()).Run(20);
        Assert.IsTrue(board.Sink.Watched.IndexOf(",\"en\":false,") > 0);
    }

    [TestMethod]
    public void The_board_comes_first_and_tells_its_status_without_being_there()
    {
        Announced board = new Announced(Status, new BoardSettings()).Run(1);
        Assert.AreEqual(Status, board.Sink.FirstTopic);
        Assert.IsTrue(board.Sink.Watched.IndexOf("\"stat_t\":\"nanobattery/board/status\",\"pl_on\":\"online\",\"pl_off\":\"offline\",") > 0);
        Assert.IsTrue(board.Sink.Watched.IndexOf("avty") < 0);
        Assert.IsTrue(board.Sink.Watched.IndexOf("exp_aft") < 0);
    }

    [TestMethod]
    public void The_guard_can_be_released_with_a_button()
    {
        Announced board = new Announced(Release, new BoardSettings()).Run(1);
        Assert.IsTrue(board.Sink.Watched.IndexOf("\"cmd_t\":\"nanobattery/board/guard\",\"pl_prs\":\"release\",\"ent_cat\":\"config\",") > 0);
        Assert.IsTrue(board.Sink.Watched.IndexOf("stat_t") < 0);
    }

    [TestMethod]
    public void A_charge_limit_is_announced_once_the_charger_has_told_its_bounds()
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("serial.device", "vedirect");
        ChargerStub charger = new ChargerStub();
        Announcements sink = new Announcements(Limit);
        Board board = new Board(settings, charger, sink, null, null, new Discovery(settings));
        for (int i = 0; i < 60 * 50; i++)
        {
            if (i % 50 == 0)
            {
                charger.Tick();
            }

            charger.NowMs += 20;
            board.Step(charger.NowMs);
        }

        Assert.IsTrue(sink.Watched.IndexOf(
            "\"stat_t\":\"nanobattery/board/curlimit/state\",\"val_tpl\":\"{{ value_json.Limit }}\",\"cmd_t\":\"nanobattery/board/curlimit\",\"ret\":true,"
            + "\"min\":7.500,\"max\":30.000,\"step\":0.100,\"mode\":\"box\",\"unit_of_meas\":\"A\",\"dev_cla\":\"current\",\"ent_cat\":\"config\",") > 0);
    }

    [TestMethod]
    public void Each_is_announced_once_and_no_two_at_a_time()
    {
        Announced board = new Announced(Voltage, new BoardSettings()).Run(30);
        int count = board.Sink.Count;
        Assert.IsTrue(count > 90);
        Assert.AreEqual(1, board.MostAtOnce);
        Assert.IsTrue(board.LeastMs >= 50);
        Assert.AreEqual(0, board.Sink.WronglyRetained);
        board.Run(30);
        Assert.AreEqual(count, board.Sink.Count);
    }

    [TestMethod]
    public void A_connection_that_comes_back_gets_the_same_again()
    {
        Announced board = new Announced(Voltage, new BoardSettings()).Run(30);
        int count = board.Sink.Count;
        string before = board.Sink.Watched;
        string last = board.Sink.LastTopic;
        board.Board.NoteBroker(false);
        board.Board.NoteBroker(true);
        board.Run(30);
        Assert.AreEqual(2 * count, board.Sink.Count);
        Assert.AreEqual(before, board.Sink.Watched);
        Assert.AreEqual(last, board.Sink.LastTopic);
    }

    [TestMethod]
    public void Nothing_is_announced_while_the_broker_is_away_and_all_of_it_when_it_comes()
    {
        Announced board = new Announced(Voltage, new BoardSettings());
        board.Board.NoteBroker(false);
        board.Run(15);
        Assert.AreEqual(0, board.Sink.Count);
        board.Board.NoteBroker(true);
        board.Run(30);
        Assert.AreEqual(Status, board.Sink.FirstTopic);
        Assert.IsTrue(board.Sink.Count > 90);
    }

    [TestMethod]
    public void What_is_taken_away_while_the_broker_is_gone_is_taken_away_when_it_comes()
    {
        Announced board = new Announced(Voltage, new BoardSettings());
        board.Board.NoteBroker(false);
        board.Board.ForgetModule(2);
        board.Run(5);
        Assert.AreEqual(0, board.Sink.Removals);
        board.Board.NoteBroker(true);
        board.Run(30);
        Assert.IsTrue(board.Sink.Removals > 24);
    }

    [TestMethod]
    public void Announcements_wait_while_their_carrier_has_no_room_and_none_is_left_out()
    {
        Announced one = new Announced(Voltage, new BoardSettings()).Run(30);
        int count = one.Sink.Count;
        Announced other = new Announced(Voltage, new BoardSettings()).Run(2);
        int before = other.Sink.Count;
        other.Sink.TakesMore = false;
        other.Run(10);
        Assert.AreEqual(before, other.Sink.Count);
        other.Sink.TakesMore = true;
        other.Run(28);
        Assert.AreEqual(count, other.Sink.Count);
    }

    [TestMethod]
    public void A_board_that_starts_anew_announces_the_same_in_the_same_order()
    {
        Announced one = new Announced(Voltage, new BoardSettings()).Run(30);
        Announced other = new Announced(Voltage, new BoardSettings()).Run(30);
        Assert.AreEqual(one.Sink.Fingerprint, other.Sink.Fingerprint);
        Assert.AreEqual(one.Sink.Count, other.Sink.Count);
    }

    [TestMethod]
    public void Without_a_prefix_nothing_is_announced()
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("mqtt.discovery.prefix", "");
        Announced board = new Announced(Voltage, settings).Run(10);
        board.Board.NoteBroker(false);
        board.Board.NoteBroker(true);
        board.Board.ForgetModule(2);
        board.Run(5);
        Assert.AreEqual(0, board.Sink.Count);
        Assert.AreEqual(0, board.Sink.WronglyRetained);
    }

    [TestMethod]
    public void A_module_that_is_gone_for_good_is_taken_away()
    {
        Announced board = new Announced("homeassistant/sensor/nanobattery_board/module_2_Voltages_Cell24/config", new BoardSettings());
        board.Sink.Counted = "/module_2_";
        board.Board.ForgetModule(2);
        board.Run(30);
        Assert.AreEqual("", board.Sink.Watched);
        Assert.AreEqual(board.Sink.CountedCount, board.Sink.Removals);
        Assert.IsTrue(board.Sink.Removals > 24);
    }

    [TestMethod]
    public void A_message_that_does_not_fit_is_not_sent()
    {
        // Each of these is written as six bytes.
        string longest = "";
        for (int i = 0; i < 128; i++)
        {
            longest += "\u00e4";
        }

        BoardSettings settings = new BoardSettings();
        settings.Set("mqtt.topics.status", longest);
        settings.Set("mqtt.topics.battery", longest);
        settings.Set("mqtt.topics.shunt", longest);
        Announced board = new Announced("homeassistant/sensor/nanobattery_board/shunt_StarterVoltage/config", settings).Run(20);
        Assert.AreEqual("nothing", board.Sink.Watched);
        Assert.AreEqual(Status, board.Sink.FirstTopic);
    }
}
