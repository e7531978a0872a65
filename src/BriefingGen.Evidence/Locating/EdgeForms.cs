using System.Collections.Immutable;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Evidence.Locating;

/// <summary>
/// Evidence may begin behind a French elision (“un robinet” of « qu’un robinet ») and end with the three points of “….”: at these edges
/// words are cut otherwise than an editor does. “n’” is never left off: it denies.
/// </summary>
internal static class EdgeForms
{
    private static readonly string[] Elisions = ["l'", "qu'", "d'", "s'", "j'", "m'", "t'", "c'", "jusqu'", "lorsqu'", "puisqu'"];

    /// <returns>Every place; empty where there is none.</returns>
    public static ImmutableArray<Passage> Find(ArchivedSource source, string exact)
    {
        var typed = exact.Trim();
        if (typed.Length == 0 || typed.Contains('[', StringComparison.Ordinal))
            return [];
        var places = ImmutableArray.CreateBuilder<Passage>();
        if (char.IsLetter(typed[0]))
        {
            foreach (var elision in Elisions)
                foreach (var form in (ReadOnlySpan<string>)[elision, char.ToUpperInvariant(elision[0]) + elision[1..]])
                    Add(form + typed, form.Length, 0);
        }

        if (typed.EndsWith('…') || typed.EndsWith("...", StringComparison.Ordinal))
            Add(typed + ".", 0, 1);
        return places.ToImmutable();

        void Add(string text, int before, int behind)
        {
            var words = new Words(TypographyFold.Fold(text));
            foreach (var place in PlaceFinder.Find(source.Index, EditReader.ReadLiterally(words, 0, words.Count).AsSpan()))
            {
                var span = place.SpanIn(source);
                places.Add(new Passage(source, [new Matched(0, exact.Length, source.File.Span(span.Start + before, span.Length - before - behind))]));
            }
        }
    }
}
