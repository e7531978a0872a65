using System.Collections.Immutable;
using BriefingGen.Pdf.Document;
using BriefingGen.Pdf.Structure;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;

namespace BriefingGen.Publishing.Export;

/// <summary>Makes a bookmark for each heading, at its first words.</summary>
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
                var level = LevelOf(heading.Type)!.Value;
                items.Add(new OutlineItem(
                    TextString.Shortened(TextOf((TextBlock)heading.Origin!)), level, page.Number - 1,
                    Math.Max(0, run.Baseline - (2 * run.Size)), heading.Origin));
            }
        }

        return items.DrainToImmutable();
    }

    private static StructureElement? HeadingOf(StructureElement element)
    {
        for (var at = element; at is not null; at = at.Parent)
        {
            if (LevelOf(at.Type) is not null)
                return at;
        }

        return null;
    }

    private static int? LevelOf(StructureType type) => type switch
    {
        StructureType.H1 => 1,
        StructureType.H2 => 2,
        StructureType.H3 => 3,
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
