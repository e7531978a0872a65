using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace BriefingGen.Evidence.Tests.Locating;

public class LocatingPropertyTests
{
    private static readonly string[] Vocabulary =
    [
        "the", "ferry", "Guild", "52", "1.2", "million", "said", "not", "can’t", "camp’s", "Dunmere", "twenty", "crews", "Ärzte", "قال", "東",
    ];

    private static readonly string[] Separators = [" ", "  ", "\n", "\n\n", ", ", ". ", "\u00A0", " – ", " “", "” ", "; "];

    [Property(MaxTest = 300, Replay = "(20141,13083)")]
    public Property A_passage_cut_at_word_boundaries_is_found_where_it_was_cut() => Prop.ForAll(Cuts(), cut =>
    {
        var source = Articles.Source(cut.Text);
        var search = PassageLocator.Find(source, cut.Exact);
        return search.Passage is { } passage
            ? passage.Span.Text.SequenceEqual(cut.Exact.Trim())
            : search.Failure is WordsAmbiguous ambiguous
                && ambiguous.Places.Any(place => cut.Text.AsSpan(cut.Start).StartsWith(place.Span.Text, StringComparison.Ordinal));
    });

    [Property(MaxTest = 300, Replay = "(20141,13083)")]
    public Property A_passage_with_a_changed_word_is_never_found() => Prop.ForAll(Cuts(), cut =>
    {
        var words = cut.Exact.Split(' ');
        words[cut.Start % words.Length] += "q";
        var changed = string.Join(' ', words);
        var source = Articles.Source(cut.Text);
        return PassageLocator.Find(source, changed).Passage is null && QuotationLocator.Find(source, changed).Passage is null;
    });

    [Property(MaxTest = 300, Replay = "(20141,13083)")]
    public Property A_quotation_of_what_was_cut_is_word_for_word() => Prop.ForAll(Cuts(), cut =>
        QuotationLocator.Find(Articles.Source(cut.Text), cut.Exact).Verdict is Verdict.Verbatim or Verdict.VerbatimAfterTypography);

    [Property(MaxTest = 300, Replay = "(20141,13083)")]
    public Property Whatever_is_typed_is_answered(string text) => (QuotationLocator.Find(Seed, text ?? "").Verdict >= 0).ToProperty();

    private static readonly ArchivedSource Seed = Articles.Seed();

    private static Arbitrary<Cut> Cuts()
    {
        var words = Gen.NonEmptyListOf(Gen.Elements(Vocabulary).SelectMany(word => Gen.Elements(Separators).Select(after => (word, after))));
        return words
            .SelectMany(list => Gen.Choose(0, list.Count - 1).SelectMany(first => Gen.Choose(first, list.Count - 1).Select(last => Cut.Of(list, first, last))))
            .ToArbitrary();
    }

    public sealed record Cut(string Text, int Start, string Exact)
    {
        public static Cut Of(IReadOnlyList<(string Word, string After)> words, int first, int last)
        {
            var text = string.Concat(words.Select(word => word.Word + word.After));
            var start = words.Take(first).Sum(word => word.Word.Length + word.After.Length);
            var exact = string.Concat(words.Skip(first).Take(last - first).Select(word => word.Word + word.After)) + words[last].Word;
            return new Cut(text, start, exact);
        }
    }
}
