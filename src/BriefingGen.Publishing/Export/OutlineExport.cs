using System.Collections.Immutable;
using BriefingGen.Pdf.Document;
using BriefingGen.Pdf.Structure;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;

namespace BriefingGen.Publishing.Export;

/// <summary>Bookmarks: each heading where its first words stand.</summary>
internal static class OutlineExport
{
    public static ImmutableArray<OutlineItem> Of(ImmutableArray<Page> pages, StructureMap structure)
    {
        var items = ImmutableArray.CreateBuilder<OutlineItem>();
        StructureElement? last = null;
        foreach (var page in pages)
        {
            foreach (var run in page.Text)
            {
                if (HeadingOf(structure[run.Owner!]) is not { } heading || heading == last)
                    continue;
                last = heading;
                var level = LevelOf(heading.Role)!.Value;
                items.Add(new OutlineItem(
                    OneLine.Shortened(TextOf((TextBlock)heading.Origin!)), level, page.Number - 1, Math.Max(0, run.Baseline - (2 * run.Size)), heading.Origin));
            }
        }

        return items.DrainToImmutable();
    }

    private static StructureElement? HeadingOf(StructureElement element)
    {
        for (var at = element; at is not null; at = at.Parent)
        {
            if (LevelOf(at.Role) is not null)
                return at;
        }

        return null;
    }

    private static int? LevelOf(StructureRole role) => role switch
    {
        StructureRole.H1 => 1,
        StructureRole.H2 => 2,
        StructureRole.H3 => 3,
        _ => null,
    };

    private static string TextOf(TextBlock heading) => string.Concat(heading.Content.Select(TextOf));

    private static string TextOf(Inline inline) => inline switch
    {
        Run run => run.Text,
        Span span => string.Concat(span.Content.Select(TextOf)),
        _ => "",
    };
}
