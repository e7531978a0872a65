using System.Collections.Immutable;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Locating;

/// <summary>
/// Evidence may begin behind a French elision (“un robinet” of « qu’un robinet ») and end with the three points of “….”: at these edges
/// words are cut otherwise than an editor does. “n’” is never left off: it denies.
/// </summary>
internal static class EdgeForms
{
    private static readonly string[] Elisions =
    [
        "l'", "qu'", "d'", "s'", "j'", "m'", "t'", "c'", "jusqu'", "lorsqu'", "puisqu'",
        "L'", "Qu'", "D'", "S'", "J'", "M'", "T'", "C'", "Jusqu'", "Lorsqu'", "Puisqu'",
    ];

    /// <param name="literals">The words of the evidence as typed; at least one.</param>
    /// <returns>Where they stand, in the order of the source for each form; empty where that is nowhere.</returns>
    public static ImmutableArray<TextSpan> Find(ArchivedSource source, ImmutableArray<LiteralWord> literals)
    {
        var places = ImmutableArray.CreateBuilder<TextSpan>();
        var (first, last) = (literals[0], literals[^1]);
        if (first.IsWord)
            foreach (var elision in Elisions)
                Add(0, first, elision + first.Text, elision.Length, 0);
        if (last.Text.Span is "...")
            Add(literals.Length - 1, last, "....", 0, 1);
        return places.ToImmutable();

        void Add(int at, LiteralWord word, string form, int before, int behind)
        {
            if (source.Index.KeyOf(form, word.HasSpaceAfter) < 0)
                return;
            foreach (var place in PlaceFinder.Find(source.Index, literals.SetItem(at, word with { Text = form.AsMemory() }).AsSpan()))
            {
                var span = place.SpanIn(source);
                places.Add(source.File.Span(span.Start + before, span.Length - before - behind));
            }
        }
    }
}
