using System.Buffers;
using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks.Printed;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Explaining;
using BriefingGen.Evidence.Languages.Speech;
using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Checks.Attribution;

/// <summary>
/// A claim is told in its owner's voice: where the bottom line, a key point or the summary cites what is alleged, disputed or
/// unverified, or reported by a party, the sentence has the owner's name and a word of saying. CONTRACT.md §5.
/// </summary>
internal sealed class StatedAsFactCheck(CheckedBrief brief, CheckFindings findings)
{
    private readonly LocatedBrief _located = brief.Located;

    private static readonly SearchValues<char> BetweenWords = SearchValues.Create(" ,;:.()“”«»\u00A0\u202F\n—–");

    private static readonly WordSet Said = new(
        """
        say says said saying tell tells told according allege alleges alleged alleging allegedly report reports reported reporting
        reportedly blame blames blamed blaming accuse accuses accused accusing want wants wanted call calls called calling ask
        asks asked asking demand demands demanded demanding urge urges urged urging order orders ordered ordering recommend
        recommends recommended recommending count counts counted counting put puts speak speaks spoke state states stated claim
        claims claimed deny denies denied announce announces announced describe describes described quoted quotes words account
        insist insists insisted argue argues argued warn warns warned note notes noted add adds added confirm confirms confirmed
        contend contends contended write writes wrote promise promises promised offer offers offered estimate estimates estimated
        find finds found rule rules ruled reply replied vote voted agree agreed agrees disagree disagreed disagrees contradict
        contradicts contradicted contradicting dispute disputes disputed disputing accounts versions
        """,
        """
        dit dire dites disent disait affirme affirment affirmé affirmait selon d'après déclare déclarent déclaré allègue allèguent
        allégué rapporte rapportent rapporté accuse accusent accusé demande demandent demandé réclame réclament réclamé exige
        exigent exigé appelle appellent appelé appelait exhorte exhortent exhorté recommande recommandent recommandé ordonne
        ordonnent ordonné indique indiquent indiqué annonce annoncent annoncé nie nient nié soutient soutiennent soutenu explique
        expliquent expliqué écrit écrivent estime estiment estimé veut veulent invite invitent invité précise précisent précisé
        assure assurent assuré contredit contredisent conteste contestent contesté versions
        """);

    /// <summary>What is called open is not told as a fact, and may have no name.</summary>
    private static readonly WordSet Open =
        new("whether disputed contested", "contesté contestée contestés contestées controversé controversée");

    public void Check(ImmutableArray<PrintedStretch> stretches)
    {
        foreach (var stretch in stretches)
        {
            if (stretch.Kind is not (TextKind.BottomLine or TextKind.KeyPoint or TextKind.Summary))
                continue;
            if (SpeechWords.For(_located.Brief.Language.Value) is null)
                return;
            var sentence = stretch.Before + stretch.Words.Value;
            var isOpen = HasOneOf(Open, sentence);
            var claims = stretch.Cited.OfType<Item>()
                .Where(item => NeedsVoice(item) && !(isOpen && StatusOf(item) == FactStatus.Disputed)).ToList();
            var missing = claims.Where(item => !Names(item).Any(name => name.Length > 0 && WordsIn.Has(sentence, name))).ToList();
            if (missing.Count > 0)
                findings.Add(
                    stretch.Owner,
                    StatedAsFactRule.Of(stretch, missing[0], StatusOf(missing[0]), _located.Brief, VoiceOf(missing[0])));
            else if (claims.Count > 0 && !HasOneOf(Said, sentence))
                findings.Add(
                    stretch.Owner,
                    StatedAsFactRule.Of(stretch, claims[0], StatusOf(claims[0]), _located.Brief, VoiceOf(claims[0])));
            else if (claims.Count == 0 && stretch.CitesNothing && IsClaim(stretch) && !HasOneOf(Said, sentence))
                findings.Add(stretch.Owner, UncitedClaimRule.Of(stretch));
        }
    }

    private static bool HasOneOf(WordSet known, string sentence)
    {
        ReadOnlySpan<char> words = sentence.Replace('’', '\'');
        foreach (var range in words.SplitAny(BetweenWords))
            if (known.Contains(words[range]))
                return true;
        return false;
    }

    private bool NeedsVoice(Item item) => StatusOf(item) switch
    {
        FactStatus.Alleged or FactStatus.Disputed or FactStatus.Unverified => true,
        FactStatus.Reported => !_located.EvidenceOf(item).All.IsEmpty && SourcesOf(item).All(IsOneSide),
        FactStatus.Corroborated or FactStatus.Retracted => false,
    };

    private FactStatus StatusOf(Item item) => item is Fact or TimelineEntry ? brief.StatusOf(item) : FactStatus.Reported;

    private static bool IsOneSide(Source source) => source.Relation.Value is SourceRelation.Party or SourceRelation.Affiliated;

    private IEnumerable<Source> SourcesOf(Item item) =>
        _located.EvidenceOf(item).All.Select(_located.SourceOf).DistinctBy(source => source.Position);

    private IEnumerable<string> Names(Item item)
    {
        var cited = item is Demand or TimelineEntry ? _located.Brief.Cited(item.Citations).OfType<Item>() : [];
        return cited.Prepend(item).SelectMany(other => other.Voices).SelectMany(voice => VoicesOf.Names(voice))
            .Concat(SourcesOf(item).SelectMany(source => VoicesOf.Publisher(source))).Concat(["the source", "la source"]);
    }

    private string VoiceOf(Item item) =>
        item.Voices is [var voice, ..] ? Short(voice) : SourcesOf(item).FirstOrDefault()?.ShortName?.Value ?? "the source";

    private static string Short(Voice voice) => voice switch
    {
        ActorVoice actor => actor.Actor.Short.Value,
        NamedVoice named => named.Short.Value,
        PublisherVoice publisher => publisher.Source.ShortName?.Value ?? "the source",
        _ => voice.Written.Value,
    };

    /// <summary>A figure or a verb of harm, while nobody independent is cited.</summary>
    private bool IsClaim(PrintedStretch stretch) =>
        stretch.Kind is TextKind.BottomLine or TextKind.KeyPoint
            ? stretch.Words.Value.Split(' ').Count(word => word.Any(char.IsLetter)) >= 3
            : IsUncitedClaim(stretch);

    private bool IsUncitedClaim(PrintedStretch stretch) =>
        _located.Brief.Sources.All(IsOneSide) && stretch.Words.Origin(0, stretch.Words.Value.Length).File == _located.Brief.File
        && (stretch.Words.Value.AsSpan().ContainsAnyInRange('0', '9') || HasWordOfHarm(stretch.Words.Value));

    private static bool HasWordOfHarm(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
            if (Harm.Contains(text[range].Trim(",.;")))
                return true;
        return false;
    }

    private static readonly WordSet Harm = new(
        """
        kill kills killed killing attack attacks attacked abduct abducted abducting arrest arrested torture tortured rape raped
        beat beaten injure injured wound wounded shoot shot burn burned destroy destroyed execute executed murder murdered bomb
        bombed threaten threatened steal stole stolen falsify falsified bribe bribed fire fired evict evicted detain detained
        displaced died dead tué tués tuée tuées attaqué attaqués enlevé enlevés arrêté arrêtés torturé blessé blessés détruit
        détruits exécuté exécutés assassiné mort morts
        """);
}

internal static class StatedAsFactRule
{
    public static readonly Rule Rule = new(
        "stated-as-fact",
        Severity.Error,
        Waivable: true,
        "a claim is told in the narrator’s own voice",
        """
        What somebody alleges, and what only a party reports, is that party's word. A sentence that cites it must say whose word
        it is, with the name and a word of saying: “NCRI alleges that …”, “… , according to the unions”. Otherwise the briefing
        asserts it.
        """);

    public static Diagnostic Of(PrintedStretch stretch, Item item, FactStatus status, Brief brief, string voice)
    {
        var words = stretch.Words;
        var leading = words.Value.Length - words.Value.AsSpan().TrimStart().Length;
        return new Diagnostic(
            Rule,
            $"this sentence cites {Called(item)}, which {voice} {(status == FactStatus.Alleged ? "alleges" : "says")}, "
                + "and does not say so",
            new Label(words.Origin(leading, words.Value.AsSpan().Trim().Length)))
        {
            Related = item.Span.File == brief.File
                ? [new Label(item.Span.File.Span(item.Span.Start, Math.Min(item.Span.Length, 60)))] : [],
            Help = [$"begin “{voice} {(status == FactStatus.Alleged ? "alleges" : "says")} that …”"],
        };
    }

    private static string Called(Item item) => item is ICitable { Id: { } id } ? $"“{id.Value}”" : "a claim";
}

internal static class UncitedClaimRule
{
    public static readonly Rule Rule = new(
        "uncited-claim",
        Severity.Warning,
        Waivable: true,
        "a sentence makes a claim, cites nothing and names nobody",
        """
        The bottom line and the key points are what everybody reads: each must cite what it rests on (`[@id]`), or say whose word
        it is. Elsewhere this holds for a sentence with a figure or a harm done, where every source is a party or linked to one.
        """);

    public static Diagnostic Of(PrintedStretch stretch)
    {
        var words = stretch.Words;
        var leading = words.Value.Length - words.Value.AsSpan().TrimStart().Length;
        return new Diagnostic(
            Rule, "this cites nothing and does not say whose word it is",
            new Label(words.Origin(leading, words.Value.AsSpan().Trim().Length)))
        {
            Help = ["cite what it rests on: “… [@id]”, or say who says so"],
        };
    }
}
