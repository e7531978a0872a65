using BriefingGen.Briefs.Reading;
using BriefingGen.Briefs.Shapes;

namespace BriefingGen.Briefs.Schema;

/// <summary>The mappings a brief is made of.</summary>
internal static class MappingShapes
{
    /// <returns>Each shape once, the brief first, then in the order in which their keys are declared.</returns>
    public static IReadOnlyList<MappingShape> All()
    {
        var all = new List<MappingShape>();
        Add(BriefReader.Keys);
        return all;

        void Add(MappingShape shape)
        {
            if (all.Contains(shape))
                return;
            all.Add(shape);
            foreach (var form in shape.Keys.Select(key => key.EntryForm).OfType<MappingForm>())
                Add(form.Shape);
        }
    }

    /// <summary>The noun without its article: “timeline entry”.</summary>
    public static string NameOf(MappingShape shape) => NameOf(shape.Noun);

    public static string NameOf(string noun) =>
        noun.StartsWith("a ", StringComparison.Ordinal) ? noun[2..]
        : noun.StartsWith("an ", StringComparison.Ordinal) ? noun[3..]
        : noun;

    /// <summary>The name as it stands in addresses inside a document: `timeline-entry`.</summary>
    public static string AnchorOf(MappingShape shape) => NameOf(shape).Replace(' ', '-');
}
