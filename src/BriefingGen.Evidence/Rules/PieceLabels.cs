using System.Collections.Immutable;
using BriefingGen.Evidence.Locating;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Rules;

/// <summary>Points at the pieces that a text was joined from.</summary>
internal static class PieceLabels
{
    /// <summary>“killing 52 members” (1¶3) and “buried the bodies” (1¶5).</summary>
    public static string List(string text, ImmutableArray<Passage> pieces) =>
        Wording.List([.. pieces.Select(piece => $"“{Wording.Shown(Of(text, piece))}” ({piece.Place})")]);

    /// <param name="pieces">At least one.</param>
    public static Diagnostic On(Diagnostic diagnostic, MappedText text, ImmutableArray<Passage> pieces)
    {
        var joined = pieces[^1];
        return diagnostic with
        {
            Primary = new Label(text.Origin(Start(joined), End(joined) - Start(joined)), $"this is from {joined.Place}"),
            Related = [.. pieces.Select(piece => new Label(piece.Span) { Place = piece.Place })],
        };
    }

    private static ReadOnlySpan<char> Of(string text, Passage piece) => text.AsSpan(Start(piece), End(piece) - Start(piece));

    private static int Start(Passage piece) => piece.Parts[0].Start;

    private static int End(Passage piece) => piece.Parts[^1].End;
}
