using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Reading.Shapes;

namespace BriefingGen.Briefs.Reading;

/// <summary>A demand or timeline entry rests on its evidence, or on what its text cites.</summary>
internal static class CitedEvidence
{
    public static void Check(MappingValues values, Key evidence, Key text, Prose prose)
    {
        if (values.IsComplete && values.Has(text) && !values.Has(evidence) && prose.Citations.IsEmpty)
        {
            values.Miss(
                "`evidence`, or a citation in its text",
                "add `evidence: …`, the words in the source, or `[@id]` at the end of `text`");
        }
    }
}
