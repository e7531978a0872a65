using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Rules;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading;

/// <summary>
/// Finds entries that rest on themselves. Only the texts of demands and timeline entries lend what they cite; facts and quotes
/// have evidence of their own. A second circle is the parts of facts. Walked without recursion: a chain may be as long as the
/// brief.
/// </summary>
internal static class CitationCycles
{
    public static void Report(Brief brief, DiagnosticBag found)
    {
        foreach (var (path, closing) in Find([.. brief.Demands, .. brief.Timeline], brief, item => item.Citations))
            found.Add(CitationCycleRule.Cites(closing, path));
        foreach (var (path, closing) in Find([.. brief.Facts], brief, Whole))
            found.Add(CitationCycleRule.IsPartOf(closing, path));
    }

    private static IEnumerable<MappedText> Whole(ICitable item) => item is Fact { PartOf: { } whole } ? [whole] : [];

    private static List<(List<string> Path, TextSpan Closing)> Find(
        IEnumerable<ICitable> items, Brief brief, Func<ICitable, IEnumerable<MappedText>> next)
    {
        var cycles = new List<(List<string> Path, TextSpan Closing)>();
        var done = new HashSet<ICitable>(ReferenceEqualityComparer.Instance);
        var depths = new Dictionary<ICitable, int>(ReferenceEqualityComparer.Instance);
        var way = new List<(ICitable Item, IEnumerator<MappedText> Next)>();
        foreach (var item in items)
        {
            if (!done.Contains(item))
                Enter(item);
            while (way.Count > 0)
            {
                var (here, ids) = way[^1];
                if (!ids.MoveNext())
                {
                    way.RemoveAt(way.Count - 1);
                    depths.Remove(here);
                    done.Add(here);
                }
                else if (brief.Citables.TryGetValue(ids.Current.Value, out var there) && !done.Contains(there))
                {
                    if (depths.TryGetValue(there, out var depth))
                        cycles.Add(([.. way.Skip(depth).Select(step => step.Item.Id!.Value), there.Id!.Value], ids.Current.Characters));
                    else
                        Enter(there);
                }
            }
        }

        return cycles;

        void Enter(ICitable item)
        {
            depths.Add(item, way.Count);
            way.Add((item, next(item).GetEnumerator()));
        }
    }
}
