using System.Collections.Immutable;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Locating;

/// <summary>
/// Evidence may begin behind a French elision (“un robinet” of « qu’un robinet »), where words are cut otherwise than an editor
/// does. “n’” is never left off: it denies.
/// </summary>
internal static class Elisions
{
    private static readonly string[] Forms =
    [
        "l'", "qu'", "d'", "s'", "j'", "m'", "t'", "c'", "jusqu'", "lorsqu'", "puisqu'",
        "L'", "Qu'", "D'", "S'", "J'", "M'", "T'", "C'", "Jusqu'", "Lorsqu'", "Puisqu'",
    ];

    /// <param name="literals">The words of the evidence as typed; at least one.</param>
    /// <returns>Where they stand, in the order of the source for each form; empty where that is nowhere.</returns>
    public static ImmutableArray<TextSpan> Find(ArchivedSource source, ImmutableArray<LiteralWord> literals)
    {
        var places = ImmutableArray.CreateBuilder<TextSpan>();
        if (literals[0] is not { IsWord: true } first)
            return [];
        foreach (var elision in Forms)
        {
            var elided = elision + first.Text;
            if (source.Index.KeyOf(elided, first.HasSpaceAfter) < 0)
                continue;
            foreach (
                var place in PlaceFinder.Find(source.Index, literals.SetItem(0, first with { Text = elided.AsMemory() })
                .AsSpan()))
            {
                var span = place.SpanIn(source);
                places.Add(source.File.Span(span.Start + elision.Length, span.Length - elision.Length));
            }
        }

        return places.ToImmutable();
    }
}
