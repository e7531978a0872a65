using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Languages.Speech;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Speakers;

/// <summary>Who speaks in a source: built once, then queried for each quotation.</summary>
internal sealed class SpeechMap
{
    private const int MostParagraphsBack = 12;
    private const int MostMentionsBack = 200;

    private readonly ArchivedSource _source;
    private readonly SourceNarration _narration;
    private readonly List<Mention> _mentions;
    private readonly ImmutableArray<Attribution> _attributions;
    private readonly PronounReader _pronouns;
    private readonly SpeakerMentions _naming;
    private readonly ILookup<int, Attribution> _before;
    private readonly ILookup<int, Attribution> _after;

    public SpeechMap(ArchivedSource source, SpeechWords words, IEnumerable<NamedEntity> entities)
    {
        _source = source;
        _narration = new SourceNarration(source, words);
        var named = new MentionFinder(source, _narration).Find(entities);
        _mentions = BroadNames.Settle(_narration, MentionRoles.Read(_narration, named));
        var read = new AttributionReader(_narration, _mentions).Read();
        _pronouns = new PronounReader(_narration, _mentions);
        _attributions = [.. _pronouns.Resolve(read).Where(attribution => attribution.Subject.Kind != SubjectKind.None)];
        _naming = new SpeakerMentions(source, _narration, _mentions);
        _before = _attributions.Where(attribution => attribution.Before >= 0).ToLookup(attribution => attribution.Before);
        _after = _attributions.Where(attribution => attribution.After >= 0).ToLookup(attribution => attribution.After);
    }

    /// <param name="words">One stretch of the source.</param>
    /// <param name="introductions">The places at which the speaker is named, according to the editor.</param>
    public SpeakerFinding Of(TextSpan words, NamedEntity speaker, bool isPublisher, IEnumerable<TextSpan> introductions)
    {
        var attribution = NearestTo(words);
        var subject = attribution?.Subject;
        if (subject?.Heads.FirstOrDefault(head => head.Entities.Contains(speaker)) is { } head)
            return new SpeakerNamed(SpanOf(head));
        if (isPublisher)
            return subject is { Kind: SubjectKind.Named } || IsSomebody(subject) ? Another(subject!) : new SpeakerIsPublisher();

        var isOther = subject is { Kind: SubjectKind.Named or SubjectKind.Indefinite or SubjectKind.First }
            or { Kind: SubjectKind.Pronoun, Heads.IsEmpty: false };
        if (Near(words, speaker, introductions) is { } near)
            return isOther ? Another(subject!) : new SpeakerNamed(SpanOf(near));
        return isOther && Another(subject!) is var other ? new SpeakerNotNamed(other.Actor, other.Name)
            : new SpeakerNotNamed(null, null);
    }

    /// <summary>The first stretch that the source attributes to somebody; null if there is none.</summary>
    public TextSpan? FirstQuotationOf(NamedEntity speaker)
    {
        foreach (var attribution in _attributions)
            if ((attribution.After >= 0 || attribution.Before >= 0)
                && attribution.Subject.Heads.Any(head => head.Entities.Contains(speaker)))
                return _source.Quoted[attribution.After >= 0
                    && !attribution.OpensAnew ? attribution.After : Math.Max(attribution.Before, attribution.After)].Inner;
        return null;
    }

    /// <summary>The stretches that form one quotation with this one: all but the last end their paragraph without a closing
    /// mark.</summary>
    private (int First, int Last) Chain(int stretch)
    {
        var (first, last) = (stretch, stretch);
        while (first > 0 && stretch - first < MostParagraphsBack && _source.Quoted[first - 1].Continues)
            first--;
        while (last + 1 < _source.Quoted.Length && last - stretch < MostParagraphsBack && _source.Quoted[last].Continues)
            last++;
        return (first, last);
    }

    private Attribution? NearestTo(TextSpan words)
    {
        var stretch = StretchAt(words);
        if (stretch < 0)
            return null;
        var (first, last) = Chain(stretch);
        return _before[first].LastOrDefault(attribution => attribution.HasColon)
            ?? _after[last].FirstOrDefault(attribution => !attribution.OpensAnew)
            ?? _before[first].LastOrDefault()
            ?? InParagraph(first, last)
            ?? ByAction(_source.Quoted[first].Inner.Start)
            ?? InParagraphsBefore(_source.ParagraphAt(_source.Quoted[first].Inner.Start).Number);
    }

    /// <summary>The last attribution before the quotation in its paragraph, else the first after it.</summary>
    private Attribution? InParagraph(int first, int last)
    {
        var opening = _source.Quoted[first].Inner;
        var closing = _source.Quoted[last].Inner;
        var next = FirstFrom(opening.Start);
        if (next > 0 && _narration.Start(_attributions[next - 1].Verb) >= _source.ParagraphAt(opening.Start).Span.Start)
            return _attributions[next - 1];
        next = FirstFrom(closing.End);
        return next < _attributions.Length
            && _narration.Start(_attributions[next].Verb) < _source.ParagraphAt(closing.Start).Span.End
            ? _attributions[next]
            : null;
    }

    /// <summary>The last attribution of the paragraph before, skipping paragraphs that are all quotation.</summary>
    private Attribution? InParagraphsBefore(int paragraph)
    {
        for (var number = paragraph - 1; number >= Math.Max(1, paragraph - MostParagraphsBack); number--)
        {
            var span = _source.Paragraphs[number - 1].Span;
            var next = FirstFrom(span.End);
            if (next > 0 && _narration.Start(_attributions[next - 1].Verb) >= span.Start)
                return _attributions[next - 1];
            if (!IsAllQuoted(span))
                return null;
        }

        return null;
    }

    /// <summary>Without a word of saying, the subject of the sentence before the quotation: “Holt shrugged. “We stay.””</summary>
    private Attribution? ByAction(int opening)
    {
        var start = _source.ParagraphAt(opening).Span.Start;
        for (var (i, seen) = (_naming.FirstFrom(opening) - 1, 0); i >= 0 && seen < MostMentionsBack
            && _narration.Start(_mentions[i].First)
            >= start; i--, seen++)
        {
            var mention = _mentions[i];
            if (mention is { Hears: false, IsPossessive: false } && mention.Entities.Any(entity => entity.IsPerson != false)
                && _pronouns.OpensSentence(mention))
            {
                var subject = new Subject(SubjectKind.Named, [mention], mention.First, mention.End);
                return new Attribution { Verb = mention.First, Subject = subject };
            }
        }

        return null;
    }

    private bool IsAllQuoted(TextSpan span)
    {
        for (var word = _narration.From(span.Start); word < _narration.Count && _narration.Start(word) < span.End; word++)
            if (_narration.IsWord(word) && !_narration.IsQuoted(word))
                return false;
        return true;
    }

    private int FirstFrom(int offset)
    {
        var (low, high) = (0, _attributions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_narration.Start(_attributions[middle].Verb) < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private int StretchAt(TextSpan words)
    {
        for (var word = _narration.From(words.Start); word < _narration.Count && _narration.Start(word) < words.End; word++)
            if (_narration.StretchOf(word) is >= 0 and var stretch)
                return stretch;
        return -1;
    }

    /// <summary>A mention in the paragraphs of the quotation, the one before, or an introduction; in the first paragraph also the
    /// one after.
    /// </summary>
    private Mention? Near(TextSpan words, NamedEntity speaker, IEnumerable<TextSpan> introductions)
    {
        var first = _source.ParagraphAt(words.Start).Number;
        var last = _source.ParagraphAt(Math.Max(words.End - 1, words.Start)).Number;
        if (StretchAt(words) is >= 0 and var stretch)
        {
            var chain = Chain(stretch);
            first = Math.Min(first, _source.ParagraphAt(_source.Quoted[chain.First].Inner.Start).Number);
            last = Math.Max(last, _source.ParagraphAt(_source.Quoted[chain.Last].Inner.Start).Number);
        }

        last = last == 1 && _source.Paragraphs.Length > 1 ? 2 : last;
        return _naming.In(Paragraph(first - 1).To(Paragraph(last)), speaker)
            ?? introductions.Select(introduction => _naming.In(introduction, speaker)).FirstOrDefault(mention =>
                mention is not null);
    }

    private TextSpan Paragraph(int number) => _source.Paragraphs[Math.Max(number, 1) - 1].Span;

    /// <summary>“He said”: a person, not a body.</summary>
    private bool IsSomebody(Subject? subject) => subject is { Kind: SubjectKind.Pronoun, Heads.IsEmpty: false }
        && !_narration.Language.Neutral.Contains(_narration.Bare(subject.First));

    private AnotherNearer Another(Subject subject)
    {
        var head = subject.Heads.IsEmpty ? null : subject.Heads[0];
        var actor = head?.Entities.Select(entity => entity.Actor).FirstOrDefault();
        return new AnotherNearer(actor, head is not null ? SpanOf(head) : _narration.Span(subject.First, subject.End));
    }

    private TextSpan SpanOf(Mention mention) => _narration.Span(mention.First, mention.End);
}

/// <summary>The speech maps of the sources of a brief, with all whom the brief names; each is built at its first use.</summary>
internal sealed class SpeechMaps
{
    private readonly Dictionary<Actor, NamedEntity> _actors = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, NamedEntity> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<ArchivedSource, SpeechMap> _maps = new(ReferenceEqualityComparer.Instance);
    private readonly List<NamedEntity> _parties = [];

    public SpeechMaps(Brief brief)
    {
        foreach (var actor in brief.Actors)
            _parties.Add(_actors[actor] = NamedEntity.Of(actor));
        foreach (var voice in brief.Quotes.SelectMany(quote => quote.Speaker).Concat(brief.Sources.Select(source =>
            source.Publisher)).OfType<NamedVoice>())
            if (!_names.ContainsKey(voice.Name.Value))
                _parties.Add(_names[voice.Name.Value] = NamedEntity.Of(voice));
    }

    /// <returns>Null for a language that is not read.</returns>
    public SpeechMap? Of(ArchivedSource archive, string language)
    {
        if (_maps.TryGetValue(archive, out var map))
            return map;
        if (SpeechWords.For(language) is not { } words)
            return null;
        return _maps[archive] = new SpeechMap(archive, words, _parties);
    }

    /// <returns>Null for the publisher of a source that names none.</returns>
    public NamedEntity? EntityOf(Voice voice) => voice switch
    {
        ActorVoice actor => _actors[actor.Actor],
        NamedVoice named => _names[named.Name.Value],
        PublisherVoice { Source.Publisher: { } publisher } => EntityOf(publisher),
        _ => null,
    };
}

/// <summary>The places at which a source names those who may speak in it.</summary>
internal sealed class SpeakerMentions(ArchivedSource source, SourceNarration narration, IReadOnlyList<Mention> mentions)
{
    private readonly Dictionary<NamedEntity, List<int>> _naming = Read(source, narration, mentions);

    /// <summary>The first mention that begins at an offset or after it.</summary>
    public int FirstFrom(int offset)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (narration.Start(mentions[middle].First) < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The first mention that may name a speaker.</summary>
    public Mention? In(TextSpan span, NamedEntity speaker)
    {
        if (!_naming.TryGetValue(speaker, out var naming))
            return null;
        var next = naming.BinarySearch(FirstFrom(span.Start));
        next = next < 0 ? ~next : next;
        return next < naming.Count && mentions[naming[next]] is var mention
            && narration.Start(mention.First) < span.End ? mention : null;
    }

    /// <summary>For each entity, the mentions that may name it as a speaker.</summary>
    private static Dictionary<NamedEntity, List<int>> Read(
        ArchivedSource source, SourceNarration narration, IReadOnlyList<Mention> mentions)
    {
        var naming = new Dictionary<NamedEntity, List<int>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i] is not { Hears: false, IsPlace: false } mention || !MayName(source, narration, mention.First))
                continue;
            foreach (var entity in mention.Entities)
            {
                if (!naming.TryGetValue(entity, out var known))
                    naming.Add(entity, known = []);
                known.Add(i);
            }
        }

        return naming;
    }

    /// <summary>A name between quotation marks does not name the speaker; if the closing mark is missing, it may in fact follow
    /// the quotation.</summary>
    private static bool MayName(ArchivedSource source, SourceNarration narration, int word) =>
        narration.StretchOf(word) is var stretch && (stretch < 0
        || source.Quoted[stretch] is { Closed: false, Continues: false });
}
