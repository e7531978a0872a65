using System.Collections.Immutable;
using BriefingGen.Evidence.Languages.Speech;
using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Evidence.Locating;

/// <summary>What edits in brackets may not do: where they do it, the words were not found.</summary>
internal static class EditLimits
{
    /// <summary>Brackets that put in too much, or that put in, or stand for, a negation, a modal or a figure: then the words are no
    /// longer the speaker's.</summary>
    /// <param name="text">As the parts count.</param>
    public static EditMisused? Misused(ArchivedSource source, ImmutableArray<PassagePart> parts, string text, WeightyWords words)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            if (part is Sic && (i == 0 || parts[i - 1] is not Matched))
                return new EditMisused(EditMisuse.SicAfterNothing, part.Start, part.Length);
            if (part is Insertion or Replacement && Words.CountIn(text.Substring(part.Start, part.Length)) > AllowedGap.MostInBrackets)
                return new EditMisused(EditMisuse.TooManyWords, part.Start, part.Length);
            var weight = part switch
            {
                Insertion insertion => words.In(text.AsSpan(insertion.Start, insertion.Length))
                    ?? Beside(source, parts, i, words),
                Replacement replacement => words.In(replacement.Replaced.Text) ?? words.In(text.AsSpan(part.Start, part.Length)),
                _ => null,
            };
            if (weight is { } found)
                return new EditMisused(MisuseOf(found.Kind), part.Start, part.Length) { Word = found.Word };
        }

        return null;
    }

    /// <summary>Brackets that begin or end a quotation stand for the words of the sentence right before or behind it.</summary>
    private static (string Word, WeightKind Kind)? Beside(ArchivedSource source, ImmutableArray<PassagePart> parts, int at, WeightyWords words)
    {
        var isFirst = at == 0;
        if (!isFirst && !parts[at..].All(part => part is Insertion))
            return null;
        var stretches = new Passage(source, parts).Stretches;
        var index = source.Index.Words;
        var (word, step) = isFirst ? (index.FirstFrom(stretches[0].Start) - 1, -1) : (index.FirstFrom(stretches[^1].End), 1);
        var around = source.QuotedAround(isFirst ? stretches[0] : stretches[^1])?.Inner
            ?? source.ParagraphAt(isFirst ? stretches[0].Start : stretches[^1].Start).Span;
        for (var count = 0; count < AllowedGap.MostInBrackets && word >= 0 && word < index.Count; word += step)
        {
            if (index.OriginStart(word) < around.Start || index.OriginEnd(word) > around.End || index[word] is "." or "!" or "?")
                return null;
            if (!index.IsWord(word))
                continue;
            if (words.KindOf(index[word]) is { } kind)
                return (index[word].ToString(), kind);
            count++;
        }

        return null;
    }

    private static EditMisuse MisuseOf(WeightKind kind) => kind switch
    {
        WeightKind.Negation => EditMisuse.ChangesNegation,
        WeightKind.Modal => EditMisuse.ChangesModal,
        WeightKind.Figure => EditMisuse.ChangesFigure,
    };
}
