using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Labels;
using BriefingGen.Text.Files;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

/// <summary>What is known of a source, in sentences of a few words each.</summary>
internal static class SourceEntry
{
    private const int HashGroups = 4;
    private const int HashGroup = 4;

    public static InlineBuilder Compose(CompositionContext context, Source source)
    {
        var labels = context.Labels;
        var text = new InlineBuilder();
        if (SourceTitles.Of(context, source) is { } title)
            text.AddPattern(labels.Quoted, words => words.Add(context.Words.Nested(title)).Add(Texts.EndsSentence(title.Value) ? "" : "."));
        AddKind(Sentence(text), context, source);
        if (source.Published is { } published)
            Sentence(text).AddPattern(labels.Published, date => date.Add(Dates.Print(context, published))).Add(".");
        if (Languages.AreDifferent(source.Language.Value, context.Brief.Language.Value))
            Sentence(text).AddPattern(labels.InLanguage, name => name.Add(labels.Language(source.Language.Value))).Add(".");
        Sentence(text).Add(Casing.Raise(labels.Relation(source.Relation.Value))).Add(".");
        if (source.Grade is { Value: var grade })
            Sentence(text).Add(labels.Grade(grade)).Add(".");
        if (source.Note is { } note)
            Sentence(text).Add(context.Prose.Write(note));
        if (context.Located.ArchiveOf(source) is { } archive)
        {
            var pattern = context.Options.AttachesSources ? labels.AttachedArchive : labels.Archive;
            Sentence(text).AddPattern(pattern, hash => hash.Add(Short(archive.Sha256)));
        }

        AddAddress(text, context, source);
        return text;
    }

    private static InlineBuilder Sentence(InlineBuilder text) => text.IsEmpty ? text : text.Add(" ");

    private static void AddKind(InlineBuilder text, CompositionContext context, Source source)
    {
        var kind = context.Labels.Kind(source.Kind?.Value);
        if (source.Publisher is not { } publisher)
            text.Add(Casing.Raise(kind)).Add(".");
        else
            text.Add(Casing.Alone(FullName(context, publisher), context.Words)).Add($", {kind}.");
    }

    private static MappedText FullName(CompositionContext context, Voice publisher) => publisher switch
    {
        ActorVoice or NamedVoice => context.Voices.Of(publisher).Name,
        _ => context.Voices.Of(publisher).Full,
    };

    private static void AddAddress(InlineBuilder text, CompositionContext context, Source source)
    {
        if (source.Url is not { } url)
            return;
        Sentence(text).Add(new Link
        {
            Role = Role.Link,
            Target = new LinkTarget.Web(TextFragment.AppendTo(url.Value, FirstCited(context, source))),
            Description = url.Value,
            Content = [new Run(url.Value, InlineStyle.Link) { Origin = url }],
        });
        if (source.Accessed is { } accessed)
            text.Add(", ").AddPattern(context.Labels.Accessed, date => date.Add(Dates.Print(context, accessed)));
        text.Add(".");
    }

    /// <returns>None where nothing of the source is cited.</returns>
    private static TextSpan? FirstCited(CompositionContext context, Source source) =>
        context.Located.CitedParagraphs(source) is [{ Marks: [var first, ..] }, ..] ? first.Span : null;

    /// <summary>Enough of the digest to tell two files apart by eye.</summary>
    private static string Short(string sha256) =>
        string.Join(' ', Enumerable.Range(0, HashGroups).Select(group => sha256.Substring(group * HashGroup, HashGroup))) + " …";
}
