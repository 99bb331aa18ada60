using NanoBattery.Page;

namespace NanoBattery.Web.Site;

/// <summary>The page as it lies in the program, packed with gzip. It is sent piece by piece through one buffer, and is never whole in memory.</summary>
internal sealed class PageBody : IWebBody
{
    private readonly byte[] _piece = new byte[PageBytes.MostOfAPiece];

    public void WriteTo(IWebOutput output)
    {
        for (int i = 0; i < PageBytes.Count; i++)
        {
            output.Bytes(_piece, 0, PageBytes.CopyTo(i, _piece, 0));
        }
    }
}
