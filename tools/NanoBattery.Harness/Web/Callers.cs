using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;

namespace NanoBattery.Harness.Web;

/// <summary>
/// Who is connected to a page. Where many are, whoever is there for longest without a whole request makes room for who comes: so
/// connections that never ask for anything keep nobody out, however many they are. Any thread may use it.
/// </summary>
internal sealed class Callers
{
    /// <summary>Connections that may be open and have not asked for anything whole yet, and such as have.</summary>
    internal const int MostStrangers = 256, MostGuests = 256;

    private static readonly object Key = new();

    private readonly Lock _lock = new();

    // The newest last.
    private readonly LinkedList<ConnectionContext> _strangers = new();
    private readonly LinkedList<ConnectionContext> _guests = new();

    /// <summary>Lets a connection in, and sends another one away where there are too many.</summary>
    public ConnectionDelegate Receive(ConnectionDelegate next) => async connection =>
    {
        var place = new LinkedListNode<ConnectionContext>(connection);
        connection.Items[Key] = place;
        Put(place, _strangers, MostStrangers);
        try
        {
            await next(connection);
        }
        finally
        {
            lock (_lock)
            {
                place.List?.Remove(place);
            }
        }
    };

    /// <summary>A whole request came.</summary>
    /// <param name="features">The request's.</param>
    public void NoteRequest(IFeatureCollection features)
    {
        if (features.Get<IConnectionItemsFeature>()?.Items[Key] is LinkedListNode<ConnectionContext> place)
        {
            Put(place, _guests, MostGuests);
        }
    }

    private void Put(LinkedListNode<ConnectionContext> place, LinkedList<ConnectionContext> among, int most)
    {
        ConnectionContext? leaving = null;
        lock (_lock)
        {
            place.List?.Remove(place);
            among.AddLast(place);
            if (among.Count > most)
            {
                leaving = among.First!.Value;
                among.RemoveFirst();
            }
        }
        leaving?.Abort(new ConnectionAbortedException("Others wait for its place."));
    }
}
