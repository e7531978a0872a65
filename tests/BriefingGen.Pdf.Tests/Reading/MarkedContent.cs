using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.MarkedContent;
using UglyToad.PdfPig.Tokens;

namespace BriefingGen.Pdf.Tests.Reading;

/// <summary>What a page's content stream marks, and what is wrong with it.</summary>
internal static class MarkedContent
{
    private static readonly HashSet<string> Marks = ["Tj", "TJ", "'", "\"", "f", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh"];

    public static IEnumerable<int> Mcids(Page page) =>
        page.Operations.OfType<BeginMarkedContentWithProperties>().Select(Mcid).OfType<int>();

    /// <returns>Sentences; none where all is well.</returns>
    public static IEnumerable<string> Faults(Page page)
    {
        var (open, isInText) = (0, false);
        foreach (var operation in page.Operations)
        {
            switch (operation)
            {
                case BeginMarkedContentWithProperties begin:
                    if (++open > 1)
                        yield return $"Nested: {begin.Name}";
                    if (Mcid(begin) is null && begin.Name.Data != "Artifact")
                        yield return $"Neither artifact nor content: {begin.Name}";
                    if (Mcid(begin) is not null && !isInText)
                        yield return $"Content outside a text object: {begin.Name}";
                    break;
                case EndMarkedContent:
                    open--;
                    break;
                case { Operator: "BT" }:
                    isInText = true;
                    break;
                case { Operator: "ET" }:
                    isInText = false;
                    break;
                case { Operator: var name } when Marks.Contains(name) && open != 1:
                    yield return $"Unmarked: {name}";
                    break;
            }
        }

        if (open != 0)
            yield return $"{open} sequences left open";
    }

    private static int? Mcid(IGraphicsStateOperation operation) =>
        operation is BeginMarkedContentWithProperties { Properties: { } properties } && properties.Data.TryGetValue("MCID", out var mcid)
            ? ((NumericToken)mcid).Int
            : null;
}
