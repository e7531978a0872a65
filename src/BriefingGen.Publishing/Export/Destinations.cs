using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;
using Target = BriefingGen.Pdf.Content.LinkTarget;

namespace BriefingGen.Publishing.Export;

/// <summary>On which page, and how far down, each anchor stands.</summary>
internal sealed class AnchorPlaces
{
    // What is jumped to should not touch the window's upper edge.
    private const int Above = 6_000;

    private readonly Dictionary<string, Target.Place> _places = [];

    public static AnchorPlaces Of(ImmutableArray<Page> pages)
    {
        var places = new AnchorPlaces();
        foreach (var page in pages)
        {
            foreach (var anchor in page.Anchors)
                places._places.TryAdd(anchor.Anchor, new Target.Place(page.Number - 1, Math.Max(0, anchor.Y - Above)));
        }

        return places;
    }

    /// <exception cref="InvalidOperationException">No node has the anchor: the composer’s fault.</exception>
    public Target Resolve(LinkTarget target) => target switch
    {
        LinkTarget.Internal place => _places.TryGetValue(place.Anchor, out var found)
            ? found
            : throw new InvalidOperationException($"A link leads to “{place.Anchor}”, which is nowhere."),
        LinkTarget.Web web => new Target.Uri(WebAddress.Of(web.Uri)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>
/// An address as a PDF may hold it: in ASCII, the host’s name encoded too. The fragment keeps what is percent-encoded in it, since in
/// a text directive (`#:~:text=`) “%2D” is a hyphen of the text and “-” is not; <see cref="Uri"/> would decode it.
/// </summary>
internal static class WebAddress
{
    public static string Of(string address)
    {
        var fragment = address.IndexOf('#', StringComparison.Ordinal);
        return fragment < 0
            ? InAscii(new Uri(address))
            : InAscii(new Uri(address[..fragment])) + Encoded(address[fragment..]);
    }

    private static string InAscii(Uri address) =>
        Ascii.IsValid(address.Host) ? address.AbsoluteUri : new UriBuilder(address) { Host = address.IdnHost }.Uri.AbsoluteUri;

    private static string Encoded(string fragment)
    {
        var encoded = new StringBuilder();
        foreach (var unit in Encoding.UTF8.GetBytes(fragment))
        {
            if (unit is > 0x20 and < 0x7F && !"<>\"{}|\\^`".Contains((char)unit, StringComparison.Ordinal))
                encoded.Append((char)unit);
            else
                encoded.Append(CultureInfo.InvariantCulture, $"%{unit:X2}");
        }

        return encoded.ToString();
    }
}
