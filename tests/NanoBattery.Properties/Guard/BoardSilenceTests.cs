namespace NanoBattery.Properties;

/// <summary>A monitor that falls silent on its line takes the currents with it, whatever clock drives the board.</summary>
[TestClass]
public class BoardSilenceTests
{
    private const int Runs = 2_000;

    [TestMethod]
    [DataRow("64 bits")]
    [DataRow(MonitoredBoard.Again)]
    [DataRow(MonitoredBoard.BelowZero)]
    [DataRow(MonitoredBoard.SetBack)]
    public void Silence_ends_at_zero_and_three_readings_lead_out_of_it(string clock)
    {
        Seeds.Each(Runs, random =>
        {
            MonitoredBoard board = new(random, clock);
            // The board has to meet the device first.
            board.Hear(6);
            for (int spell = 0; spell < 4; spell++)
            {
                board.BeSilent();
                board.Hear(random.Next(12));
            }
        });
    }
}
