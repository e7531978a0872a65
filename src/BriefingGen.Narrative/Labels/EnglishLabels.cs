using System.Globalization;
using BriefingGen.Briefs.Model;

namespace BriefingGen.Narrative.Labels;

internal sealed class EnglishLabels : LabelSet
{
    public static EnglishLabels Instance { get; } = new();

    public override string Tag => "en";

    public override LanguageWords Words { get; } = new EnglishWords();

    public override string Kicker => "Briefing";

    public override string Prepared => "Prepared";

    public override string Undated => "undated";

    public override string Covers => "Covers";

    public override string Sources => "Sources";

    public override string Standing => "Standing";

    public override string IssuedBy => "Issued by";

    public override string BottomLine => "Bottom line";

    public override string KeyPoints => "Key points";

    public override string Summary => "Summary";

    public override string FactsAsReported => "Facts as reported";

    public override string Facts => "Facts";

    public override string Quotes => "Quotes";

    public override string Demands => "Demands";

    public override string Timeline => "Timeline";

    public override string Gaps => "What is not known";

    public override string SourcesAndMethod => "Sources and method";

    public override string NamesAndSpellings => "Names and spellings";

    public override string Draft => "DRAFT";

    public override string OpenErrors(int count) =>
        count == 1
            ? "Draft: 1 error is open, and this must not be passed on"
            : $"Draft: {count} errors are open, and this must not be passed on";

    public override string Method => "How this was checked";

    public override string Annex => "Annex: the evidence";

    public override string Corrections => "Corrections";

    public override string FactColumn => "Fact";

    public override string DetailColumn => "Detail";

    public override string AccordingToColumn => "According to";

    public override string StatusColumn => "Status";

    public override string ReferenceColumn => "Ref.";

    public override string NotStated => "not stated";

    public override string DateNotStated => "date not stated";

    public override string Inferred => "inferred";

    public override string Planned => "planned";

    public override string AddresseeNotStated => "addressee not stated";

    public override string CountedFromThisBriefing => "counted from this briefing";

    public override string EditorsNote => "Editor’s note: {0}";

    public override string TranslationNotChecked => "Translation, not checked: {0}";

    public override string AlsoPutAs => "Also put as {0} ({1})";

    public override string AgainstThis => "Against this: {0}, {1} said";

    public override string Now => "Now: {0}";

    public override string TakenBack => "According to {1}: {0}";

    public override string Response => "Response: {0}";

    public override string Deadline => "Deadline: {0}";

    public override string TranslatedBy => "Translated by {0}";

    public override string WouldBeSettledBy => "Would be settled by: {0}";

    public override string Via => "{0}, via {1}";

    public override string InTheNameOf => "in the name of {0}";

    public override string AsQuotedBy => "as quoted by {0}";

    public override string Quoted => "“{0}”";

    public override string Extract => "extract";

    public override string JoinedOver => "joined over {0}";

    public override string SicIsOurs => "[sic] ours";

    public override string TranslationIsNotChecked => "translation not checked";

    public override string Continued => "(continued)";

    public override string Published => "Published {0}";

    public override string Accessed => "accessed {0}";

    public override string InLanguage => "In {0}";

    public override string AttachedArchive => "The archived copy is attached to this PDF (SHA-256 {0}).";

    public override string Archive => "SHA-256 of the archived copy: {0}.";

    public override string SpeltInSource => "{0} ({1} in the source).";

    public override string AlsoNamed => "{0}: also {1}.";

    public override string NameWithNote => "{0}: {1}";

    public override string Dot => "\u00A0· ";

    public override string Semicolon => "; ";

    public override string DemandsNumbered => "Demands\u00A0";

    public override string AsksOf(bool afterAside) => afterAside ? "{0}, to {1}" : "{0} to {1}";

    public override string AsOf(EdtfDate date) => "as of {0}";

    public override string ArchivedSources(int count) => $"{Digits(count)}, archived";

    public override string UnnamedSource(int number, bool isOnly) => isOnly ? "the source" : $"source\u00A0{Digits(number)}";

    public override string Relation(SourceRelation relation) => relation switch
    {
        SourceRelation.Party => "party to the events",
        SourceRelation.Affiliated => "linked to a party",
        SourceRelation.Independent => "independent of the parties",
        SourceRelation.Unknown => "relation not known",
    };

    public override string Relations(SourceRelation relation, int count) => relation switch
    {
        SourceRelation.Party => count == 1 ? "1 party" : $"{Digits(count)} parties",
        SourceRelation.Affiliated => $"{Digits(count)} linked to a party",
        SourceRelation.Independent => $"{Digits(count)} independent",
        SourceRelation.Unknown => $"{Digits(count)} of relation not known",
    };

    public override string Kind(SourceKind? kind) => kind is not { } known ? "document" : known switch
    {
        SourceKind.PressRelease => "press release",
        SourceKind.News => "news report",
        SourceKind.Report => "report",
        SourceKind.Official => "official document",
        SourceKind.Statement => "statement",
        SourceKind.Interview => "interview",
        SourceKind.Social => "social media post",
    };

    public override string Grade(AdmiraltyGrade grade) => grade switch
    {
        AdmiraltyGrade.A => "Reliability A (completely reliable)",
        AdmiraltyGrade.B => "Reliability B (usually reliable)",
        AdmiraltyGrade.C => "Reliability C (fairly reliable)",
        AdmiraltyGrade.D => "Reliability D (not usually reliable)",
        AdmiraltyGrade.E => "Reliability E (unreliable)",
        AdmiraltyGrade.F => "Reliability F (cannot be judged)",
    };

    public override string Status(FactStatus status, bool isReplaced) => status switch
    {
        FactStatus.Reported => "reported",
        FactStatus.Alleged => "alleged",
        FactStatus.Corroborated => "corroborated",
        FactStatus.Disputed => "disputed",
        FactStatus.Unverified => "unverified",
        FactStatus.Retracted => isReplaced ? "corrected" : "withdrawn",
    };

    public override string Quotation(PrintedVerdict standing) => standing switch
    {
        PrintedVerdict.WordForWord => "Word for word",
        PrintedVerdict.OriginalWordForWord => "Original word for word",
        PrintedVerdict.Shortened => "Shortened at […]",
        PrintedVerdict.WordsAdded => "Words added in [ ]",
        PrintedVerdict.ShortenedAndWordsAdded => "Shortened, and words added in [ ]",
        PrintedVerdict.Recased => "Capital changed in [ ]",
        PrintedVerdict.ShortenedAndRecased => "Shortened, and capital changed in [ ]",
        PrintedVerdict.AnotherNearer => "Source puts another name nearer",
        PrintedVerdict.NoSuchSpeaker => "Source names no such speaker here",
        PrintedVerdict.Altered => "Altered",
        PrintedVerdict.NotInTheSource => "Not in the source",
        PrintedVerdict.FromSeparatePassages => "Joined from separate passages",
        PrintedVerdict.SourceMissing => "Source missing",
        PrintedVerdict.SourceChanged => "Source changed",
    };

    public override string Kind(DemandKind kind) => kind switch
    {
        DemandKind.Call => "call",
        DemandKind.Demand => "demand",
        DemandKind.Request => "request",
        DemandKind.Recommendation => "recommendation",
        DemandKind.Order => "order",
    };

    public override string Language(string tag) => tag.Split('-')[0] switch
    {
        "ar" => "Arabic",
        "de" => "German",
        "en" => "English",
        "es" => "Spanish",
        "fa" => "Persian",
        "fr" => "French",
        "he" => "Hebrew",
        "it" => "Italian",
        "ku" => "Kurdish",
        "nl" => "Dutch",
        "pl" => "Polish",
        "ps" => "Pashto",
        "pt" => "Portuguese",
        "ru" => "Russian",
        "tr" => "Turkish",
        "uk" => "Ukrainian",
        "ur" => "Urdu",
        "zh" => "Chinese",
        _ => tag,
    };

    public override string Page(int page, int pages) => $"Page\u00A0{Digits(page)}\u00A0of\u00A0{Digits(pages)}";

    public override string Reference(int source, int? paragraph) =>
        paragraph is { } number ? $"Source {Digits(source)}, paragraph {Digits(number)}" : $"Source {Digits(source)}";

    public override string Quote(int? number) => number is { } which ? $"Quote\u00A0{Digits(which)}" : "Quote";

    public override string Demand(int number) => $"Demand\u00A0{Digits(number)}";

    public override string TimelineEntry(int number) => $"Timeline entry\u00A0{Digits(number)}";

    public override string KeyPoint(int number) => $"Key point\u00A0{Digits(number)}";

    public override string BackTo(string item) => $"Back to: {item}";

    public override string NotCited(string first, string last, int count, bool isHeadline) => (count, isHeadline) switch
    {
        (1, true) => $"{first}, the headline, is not cited.",
        (1, false) => $"{first} is not cited.",
        (2, _) => $"{first} and {last} are not cited.",
        _ => $"{first} to {last} are not cited.",
    };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
