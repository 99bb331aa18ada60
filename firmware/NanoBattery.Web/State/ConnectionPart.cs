using NanoBattery.Network;
using NanoBattery.Web.Api;
using NanoBattery.Web.View;

namespace NanoBattery.Web.State;

/// <summary>How it stands with the line, the Wi-Fi and the broker.</summary>
internal sealed class ConnectionPart
{
    private readonly IBoardView _view;
    private readonly JsonPen _pen;
    private readonly LineState _line = new LineState();

    internal ConnectionPart(IBoardView view, JsonPen pen)
    {
        _view = view;
        _pen = pen;
    }

    internal void Write(NanoBattery.Board? board, long clockMs)
    {
        _pen.Open("connections", '{');
        _line.Take(board, clockMs);
        _pen.Open("line", '{');
        _pen.Text("state", LineState.NameOf(_line.State));
        _pen.Text("device", _line.Device);
        _pen.Long("ageMs", _line.AgeMs);
        _pen.Number("damaged", _line.Damaged, 0);
        _pen.Close('}');
        NetworkStatus? network = _view.Network;
        if (network == null)
        {
            Put("wifi", "off", "Not used");
            Put("broker", "off", "Nothing is published");
        }
        else
        {
            PutNetwork(network, network.State, network.InWords(clockMs));
        }

        _pen.Close('}');
    }

    private void PutNetwork(NetworkStatus network, int state, string words)
    {
        bool isJoined = state == NetworkState.Joined || IsOfBroker(state);
        Put("wifi", WifiState(state), isJoined ? Joined(network.SignalDbm) : words);
        Put("broker", BrokerState(state), isJoined ? words : "Waits for the Wi-Fi");
    }

    private static string Joined(int signalDbm) => signalDbm == 0 ? "Joined" : "Joined, " + signalDbm + " dBm";

    private static string WifiState(int state) => state switch
    {
        NetworkState.Joining => "joining",
        NetworkState.NotJoined => "away",
        NetworkState.Off => "off",
        NetworkState.Stopped => "off",
        _ => "joined",
    };

    private static string BrokerState(int state) => state switch
    {
        NetworkState.Connecting => "connecting",
        NetworkState.NotConnected => "away",
        NetworkState.Connected => "connected",
        _ => "off",
    };

    private static bool IsOfBroker(int state) => state >= NetworkState.Connecting && state <= NetworkState.Connected;

    private void Put(string name, string state, string words)
    {
        _pen.Open(name, '{');
        _pen.Text("state", state);
        _pen.Text("words", words);
        _pen.Close('}');
    }
}
