using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>An archived text that the brief rests on, and what the editor says of it. CONTRACT.md §3.2.</summary>
public sealed record Source : Item, ICitable
{
    /// <summary>The key of the mapping `sources`.</summary>
    public required MappedText Id { get; init; }

    /// <summary>Its number in references, counted from 1.</summary>
    public int Number => Position + 1;

    /// <summary>The path as typed, relative to the brief. It is not yet known whether it is allowed and exists.</summary>
    public required MappedText Archive { get; init; }

    /// <summary>Null if the archive's first paragraph is the title.</summary>
    public MappedText? Title { get; init; }

    /// <summary>An <see cref="ActorVoice"/> or a <see cref="NamedVoice"/>.</summary>
    public Voice? Publisher { get; init; }

    /// <summary>As typed, else the publisher's short form or name; null for the language's word for “the source”.</summary>
    public MappedText? ShortName { get; init; }

    public Written<SourceKind>? Kind { get; init; }

    public Written<SourceRelation> Relation { get; init; } = new(SourceRelation.Unknown, null);

    public Written<AdmiraltyGrade>? Grade { get; init; }

    public Written<EdtfDate>? Published { get; init; }

    /// <summary>Null if the rule is to be found from the archived text.</summary>
    public Written<ParagraphRule>? Paragraphs { get; init; }

    /// <summary>The brief's language if none was typed.</summary>
    public required Written<string> Language { get; init; }

    /// <summary>An absolute http or https address.</summary>
    public MappedText? Url { get; init; }

    public Written<EdtfDate>? Accessed { get; init; }

    /// <summary>64 hexadecimal digits in lower case.</summary>
    public Written<string>? Sha256 { get; init; }

    public Prose? Note { get; init; }

    /// <summary>Whether a voice is this source, or its publisher by actor or by name.</summary>
    public bool IsPublishedBy(Voice voice) => voice switch
    {
        PublisherVoice publisher => ReferenceEquals(publisher.Source, this),
        ActorVoice actor => Publisher is ActorVoice by && ReferenceEquals(by.Actor, actor.Actor),
        NamedVoice named => Publisher is NamedVoice by && by.Name.Value == named.Name.Value,
        _ => false,
    };
}

/// <summary>A source without a kind is called a document.</summary>
public enum SourceKind
{
    PressRelease,
    News,
    Report,
    Official,
    Statement,
    Interview,
    Social,
}

/// <summary>How a source is related to the events and claims of this brief, not in general.</summary>
public enum SourceRelation
{
    Party,
    Affiliated,
    Independent,
    Unknown,
}

/// <summary>Reliability of a source in the Admiralty Code (NATO AJP-2.1): A is completely reliable, F cannot be judged.</summary>
public enum AdmiraltyGrade
{
    A,
    B,
    C,
    D,
    E,
    F,
}

/// <summary>What separates the paragraphs of an archived text: every line end, or only blank lines.</summary>
public enum ParagraphRule
{
    Lines,
    Blank,
}
