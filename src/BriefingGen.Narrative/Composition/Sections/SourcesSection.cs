using System.Collections.Immutable;
using System.Globalization;
using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Composition.Writing;
using BriefingGen.Narrative.Labels;
using BriefingGen.Narrative.Model;
using BriefingGen.Text.Files;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

internal static class SourcesSection
{
    /// <param name="method">What the template wrote on how the briefing was checked.</param>
    public static Stack Compose(CompositionContext context, MarkdownText method)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var sources = context.Brief.Sources.Select(source => Entry(context, source));
        blocks.Add(BlockFactory.Stack(BoxStyle.List, Role.List, [.. sources]));
        if (NamesAndSpellings.Compose(context) is { } names)
            blocks.Add(BlockFactory.Stack(BoxStyle.Plain, Role.Section, [Heading(context.Labels.NamesAndSpellings), names]));
        blocks.Add(BlockFactory.Stack(
            BoxStyle.Plain,
            Role.Section,
            [Heading(context.Labels.Method), .. MarkdownWriter.Write(method, TextStyle.Method, context.Prose)]));
        return BlockFactory.Section(context.Labels.SourcesAndMethod, blocks.DrainToImmutable());
    }

    private static TextBlock Heading(string words) => BlockFactory.Words(TextStyle.SubsectionHeading, words, Role.Heading3);

    private static Columns Entry(CompositionContext context, Source source) =>
        BlockFactory.Columns(ColumnsStyle.Source, Role.ListItem,
        [
            BlockFactory.Words(TextStyle.SourceNumber, source.Number.ToString(CultureInfo.InvariantCulture), Role.Label),
            BlockFactory.Text(TextStyle.Source, SourceEntry.Compose(context, source), source.Span, Role.ListBody),
        ], Anchors.Of(new Evidence.Sources.Reference(source.Number, null), hasPassages: false));
}

/// <summary>What is known of a source, in short sentences.</summary>
internal static class SourceEntry
{
    private const int HashGroups = 4;
    private const int HashGroup = 4;

    public static InlineBuilder Compose(CompositionContext context, Source source)
    {
        var labels = context.Labels;
        var text = new InlineBuilder();
        if (PrintedSource.Title(context, source) is { } title)
        {
            text.AddPattern(
                labels.Quoted,
                words => words.Add(context.Words.Nested(title)).Add(FullStop.EndsSentence(title.Value) ? "" : "."));
        }

        AddKind(Sentence(text), context, source);
        if (source.Published is { } published)
            Sentence(text).AddPattern(labels.Published, date => date.Add(PrintedDate.Of(context, published))).Add(".");
        if (PrintedSource.AreDifferentLanguages(source.Language.Value, context.Brief.Language.Value))
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
            text.Add(", ").AddPattern(context.Labels.Accessed, date => date.Add(PrintedDate.Of(context, accessed)));
        text.Add(".");
    }

    /// <returns>Null if nothing of the source is cited.</returns>
    private static TextSpan? FirstCited(CompositionContext context, Source source) =>
        context.Located.CitedParagraphs(source) is [{ Marks: [var first, ..] }, ..] ? first.Span : null;

    /// <summary>The first digits of a SHA-256 in groups, enough to tell two files apart by eye.</summary>
    private static string Short(string sha256) =>
        string.Join(' ', Enumerable.Range(0, HashGroups).Select(group => sha256.Substring(group * HashGroup, HashGroup))) + " …";
}

/// <summary>The actors that a source calls by another name, or that have an editor's note.</summary>
internal static class NamesAndSpellings
{
    public static Stack? Compose(CompositionContext context)
    {
        var entries = context.Brief.Actors.Select(actor => Entry(context, actor)).OfType<Block>().ToList();
        return entries.Count == 0 ? null : BlockFactory.Stack(BoxStyle.List, Role.List, [.. entries]);
    }

    private static Columns? Entry(CompositionContext context, Actor actor)
    {
        var text = new InlineBuilder();
        if (actor.Note is { } note)
            text.AddPattern(context.Labels.NameWithNote, Name, sentence => sentence.Add(context.Prose.Write(note)));
        else if (PatternOf(context, actor) is { } pattern)
            text.AddPattern(pattern, Name, Aliases);
        return text.IsEmpty ? null : BlockFactory.Columns(ColumnsStyle.Bullet, Role.ListItem,
        [
            BlockFactory.Words(TextStyle.Method, "•", Role.Label),
            BlockFactory.Text(TextStyle.Method, text, actor.Span, Role.ListBody),
        ]);

        void Name(InlineBuilder name) =>
            name.Add(Casing.Alone(context.Voices.Of(new ActorVoice(actor.Name, actor)).Name, context.Words));

        void Aliases(InlineBuilder names)
        {
            foreach (var (index, alias) in actor.Aliases.Index())
                (index == 0 ? names : names.Add(", ")).AddPattern(context.Labels.Quoted, words => words.Add(alias));
        }
    }

    private static string? PatternOf(CompositionContext context, Actor actor) => actor switch
    {
        { Aliases.IsEmpty: true } => null,
        _ when !IsInSources(context, actor.Name.Value) => context.Labels.SpeltInSource,
        _ when actor.Short.Value != actor.Name.Value => context.Labels.AlsoNamed,
        _ => null,
    };

    private static bool IsInSources(CompositionContext context, string name)
    {
        var bare = name[context.Words.ArticleLength(name)..];
        return context.Brief.Sources.Select(context.Located.ArchiveOf)
            .Any(archive => archive?.File.Content.Contains(bare, StringComparison.OrdinalIgnoreCase) == true);
    }
}
