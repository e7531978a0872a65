using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Labels;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

/// <summary>Whoever is called otherwise in a source than here, or has an editor's note; a list, to be looked something up in.
/// </summary>
internal static class NamesAndSpellings
{
    public static Stack? Compose(CompositionContext context)
    {
        var entries = context.Brief.Actors.Select(actor => Entry(context, actor)).OfType<Block>().ToList();
        return entries.Count == 0 ? null : Texts.Stack(BoxStyle.List, Role.List, [.. entries]);
    }

    private static Columns? Entry(CompositionContext context, Actor actor)
    {
        var text = new InlineBuilder();
        if (actor.Note is { } note)
            text.AddPattern(context.Labels.NameWithNote, Name, sentence => sentence.Add(context.Prose.Write(note)));
        else if (PatternOf(context, actor) is { } pattern)
            text.AddPattern(pattern, Name, Aliases);
        return text.IsEmpty ? null : Texts.Columns(ColumnsStyle.Bullet, Role.ListItem,
        [
            Texts.Words(TextStyle.Method, "•", Role.Label),
            Texts.Text(TextStyle.Method, text, actor.Span, Role.ListBody),
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
