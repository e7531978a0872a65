using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Quotes;

/// <summary>Whether a quotation runs on into what belongs to the page.</summary>
internal static class FurnitureCheck
{
    /// <returns>The furniture that is quoted along; none where there is none.</returns>
    public static TextSpan? Find(Passage passage)
    {
        foreach (var stretch in passage.Stretches)
        {
            var first = passage.Source.ParagraphAt(stretch.Start).Number;
            var last = passage.Source.ParagraphAt(Math.Max(stretch.End - 1, stretch.Start)).Number;
            for (var number = first; number <= last; number++)
            {
                var paragraph = passage.Source.Paragraphs[number - 1].Span;
                if (number > 1 && PageFurniture.Is(paragraph.Text))
                    return paragraph;
                if (PageFurniture.AtEnd(paragraph) is { } end && end.Start < stretch.End)
                    return end;
            }
        }

        return null;
    }
}
