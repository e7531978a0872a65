using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BriefingGen.Pdf.Content;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;

namespace BriefingGen.Publishing.Export;

/// <summary>The place of each anchor as a destination of the PDF.</summary>
internal sealed class Destinations
{
    // The destination should not touch the upper edge of the window.
    private const int Above = 6_000;

    private readonly Dictionary<string, AnnotationTarget.ExplicitDestination> _ofAnchors = [];

    public static Destinations Of(ImmutableArray<Page> pages)
    {
        var destinations = new Destinations();
        foreach (var page in pages)
        {
            foreach (var anchor in page.Anchors)
                destinations._ofAnchors.TryAdd(anchor.Anchor, new(page.Number - 1, Math.Max(0, anchor.Y - Above)));
        }

        return destinations;
    }

    /// <exception cref="InvalidOperationException">No page has the anchor: a fault of the composer.</exception>
    public AnnotationTarget Resolve(LinkTarget target) => target switch
    {
        LinkTarget.Internal place => _ofAnchors.TryGetValue(place.Anchor, out var found)
            ? found
            : throw new InvalidOperationException($"A link leads to “{place.Anchor}”, which is nowhere."),
        LinkTarget.Web web => new AnnotationTarget.UriAction(AsciiUri.Of(web.Uri)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>
/// A URI in ASCII, as a PDF needs it, with the host name encoded too. The fragment keeps its percent-encoding, which
/// <see cref="Uri"/> would decode: in a text directive (`#:~:text=`) “%2D” is a hyphen of the text, but “-” is not.
/// </summary>
internal static class AsciiUri
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
