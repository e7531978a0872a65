using System.Collections.Immutable;
using BriefingGen.Briefs.Model;

namespace BriefingGen.Narrative.Labels;

/// <summary>
/// The words that are printed around a brief's own, in one language (CONTRACT.md §10). A new language is a subclass, which does
/// not compile until it has every label. In patterns `{0}` and `{1}` stand for values, in the order that the language needs.
/// Sentences are not here but in the templates.
/// </summary>
public abstract class LabelSet
{
    private protected LabelSet()
    {
    }

    /// <summary>All languages, in the order in which messages name them.</summary>
    public static ImmutableArray<LabelSet> All => [EnglishLabels.Instance, FrenchLabels.Instance];

    /// <summary>The primary language subtag (BCP 47), for all regions.</summary>
    public abstract string Tag { get; }

    public abstract LanguageWords Words { get; }

    public abstract string Kicker { get; }

    public abstract string Prepared { get; }

    public abstract string Undated { get; }

    public abstract string Covers { get; }

    public abstract string Sources { get; }

    public abstract string Standing { get; }

    public abstract string IssuedBy { get; }

    public abstract string BottomLine { get; }

    public abstract string KeyPoints { get; }

    public abstract string Summary { get; }

    /// <summary>The heading of facts that are not all corroborated.</summary>
    public abstract string FactsAsReported { get; }

    /// <summary>The heading of facts that are all corroborated.</summary>
    public abstract string Facts { get; }

    public abstract string Quotes { get; }

    public abstract string Demands { get; }

    public abstract string Timeline { get; }

    public abstract string Gaps { get; }

    public abstract string SourcesAndMethod { get; }

    public abstract string NamesAndSpellings { get; }

    public abstract string Method { get; }

    /// <summary>The mark on every page of a draft.</summary>
    public abstract string Draft { get; }

    /// <summary>The heading of the errors of a draft.</summary>
    public abstract string OpenErrors(int count);

    public abstract string Annex { get; }

    public abstract string Corrections { get; }

    public abstract string FactColumn { get; }

    public abstract string DetailColumn { get; }

    public abstract string AccordingToColumn { get; }

    public abstract string StatusColumn { get; }

    public abstract string ReferenceColumn { get; }

    public abstract string NotStated { get; }

    public abstract string DateNotStated { get; }

    public abstract string Inferred { get; }

    public abstract string Planned { get; }

    public abstract string AddresseeNotStated { get; }

    public abstract string CountedFromThisBriefing { get; }

    public abstract string EditorsNote { get; }

    public abstract string TranslationNotChecked { get; }

    /// <summary>{0}: the words, in quotation marks; {1}: whose they are.</summary>
    public abstract string AlsoPutAs { get; }

    /// <summary>{0}: what contradicts it, a clause or words in quotation marks; {1}: who says it.</summary>
    public abstract string AgainstThis { get; }

    /// <summary>{0}: the value that replaces another.</summary>
    public abstract string Now { get; }

    /// <summary>{0}: the words that retract something, in quotation marks; {1}: whose they are.</summary>
    public abstract string TakenBack { get; }

    public abstract string Response { get; }

    public abstract string Deadline { get; }

    public abstract string TranslatedBy { get; }

    public abstract string WouldBeSettledBy { get; }

    /// <summary>{0}: who speaks; {1}: who reports it.</summary>
    public abstract string Via { get; }

    /// <summary>{0}: the person or body spoken for.</summary>
    public abstract string InTheNameOf { get; }

    /// <summary>{0}: who quotes the words.</summary>
    public abstract string AsQuotedBy { get; }

    /// <summary>{0}: the words.</summary>
    public abstract string Quoted { get; }

    /// <summary>In the chip below a quotation.</summary>
    public abstract string Quotation(PrintedVerdict standing);

    /// <summary>After “Word for word”: the quotation is part of a longer one.</summary>
    public abstract string Extract { get; }

    /// <summary>After “Word for word”. {0}: the words that interrupt the quotation, in quotation marks.</summary>
    public abstract string JoinedOver { get; }

    public abstract string SicIsOurs { get; }

    public abstract string TranslationIsNotChecked { get; }

    /// <summary>After a group header that is repeated on the next page.</summary>
    public abstract string Continued { get; }

    public abstract string Published { get; }

    public abstract string Accessed { get; }

    /// <summary>{0}: a language's name.</summary>
    public abstract string InLanguage { get; }

    /// <summary>{0}: the first digits of the SHA-256.</summary>
    public abstract string AttachedArchive { get; }

    /// <summary>{0}: the first digits of the SHA-256.</summary>
    public abstract string Archive { get; }

    /// <summary>{0}: a name; {1}: its spellings in the sources, each in quotation marks.</summary>
    public abstract string SpeltInSource { get; }

    /// <summary>{0}: a name; {1}: other names, each in quotation marks.</summary>
    public abstract string AlsoNamed { get; }

    /// <summary>{0}: a name; {1}: an editor's note, one sentence or more.</summary>
    public abstract string NameWithNote { get; }

    /// <summary>Between short items on a line, spaces included; no line begins with it.</summary>
    public abstract string Dot { get; }

    /// <summary>Between items that may contain commas, spaces included.</summary>
    public abstract string Semicolon { get; }

    /// <summary>{0}: who asks; {1}: who is asked.</summary>
    /// <param name="afterAside">Whether {0} ends in an aside after a comma.</param>
    public abstract string AsksOf(bool afterAside);

    /// <summary>{0}: the date as it is printed.</summary>
    public abstract string AsOf(EdtfDate date);

    /// <param name="count">At least 1.</param>
    public abstract string ArchivedSources(int count);

    /// <summary>A source without a short name.</summary>
    public abstract string UnnamedSource(int number, bool isOnly);

    /// <summary>As in mid-sentence.</summary>
    public abstract string Relation(SourceRelation relation);

    /// <summary>“2 parties”.</summary>
    public abstract string Relations(SourceRelation relation, int count);

    /// <param name="kind">Null for any document.</param>
    public abstract string Kind(SourceKind? kind);

    public abstract string Grade(AdmiraltyGrade grade);

    /// <summary>As in mid-sentence.</summary>
    /// <param name="isReplaced">Whether another fact replaces it.</param>
    public abstract string Status(FactStatus status, bool isReplaced);

    /// <summary>As in mid-sentence.</summary>
    public abstract string Kind(DemandKind kind);

    /// <param name="tag">BCP 47.</param>
    /// <returns>The tag itself if the language has no name here.</returns>
    public abstract string Language(string tag);

    public abstract string Page(int page, int pages);

    /// <summary>The description of a link to a reference.</summary>
    /// <param name="paragraph">Null for the whole source.</param>
    public abstract string Reference(int source, int? paragraph);

    /// <summary>The words of a link to a quotation.</summary>
    /// <param name="number">Null if it is the only one.</param>
    public abstract string Quote(int? number);

    public abstract string Demand(int number);

    /// <summary>Before the numbers of several demands.</summary>
    public abstract string DemandsNumbered { get; }

    public abstract string TimelineEntry(int number);

    public abstract string KeyPoint(int number);

    /// <summary>The description of a link from the annex back to an item.</summary>
    public abstract string BackTo(string item);

    /// <summary>“1¶1, the headline, is not cited.” or “1¶5 to 1¶9 are not cited.”</summary>
    public abstract string NotCited(string first, string last, int count, bool isHeadline);

    /// <returns>Null if the language has no labels.</returns>
    public static LabelSet? For(string language) => All.FirstOrDefault(labels => labels.Tag == language.Split('-')[0]);
}

/// <summary>What the chip below a quotation says of it. CONTRACT.md §8.</summary>
public enum PrintedVerdict
{
    WordForWord,

    /// <summary>The original is word for word; a translation is printed beside it.</summary>
    OriginalWordForWord,
    Shortened,
    WordsAdded,
    ShortenedAndWordsAdded,

    /// <summary>A letter changed between capital and small.</summary>
    Recased,
    ShortenedAndRecased,
    AnotherNearer,
    NoSuchSpeaker,
    Altered,
    NotInTheSource,
    FromSeparatePassages,
    SourceMissing,
    SourceChanged,
}
