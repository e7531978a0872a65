using System.Collections.Immutable;
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
