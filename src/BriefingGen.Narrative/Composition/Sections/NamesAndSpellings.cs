using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Labels;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

/// <summary>Whoever is called otherwise in a source than here, or has an editor's note.</summary>
internal static class NamesAndSpellings
{
    public static TextBlock? Compose(CompositionContext context)
    {
        var text = new InlineBuilder();
        foreach (var actor in context.Brief.Actors)
            Add(text, context, actor);
        return text.IsEmpty ? null : Texts.Text(TextStyle.Method, text, context.Brief.Actors[0].Span);
    }

    private static void Add(InlineBuilder text, CompositionContext context, Actor actor)
    {
        var pattern = actor switch
        {
            { Note: not null } => null,
            { Aliases.IsEmpty: true } => null,
            _ when !IsInSources(context, actor.Name.Value) => context.Labels.SpeltInSource,
            _ when actor.Short.Value != actor.Name.Value => context.Labels.AlsoNamed,
            _ => null,
        };
        if (pattern is null && actor.Note is null)
            return;
        if (!text.IsEmpty)
            text.Add(" ");
        if (pattern is not null)
            text.AddPattern(pattern, Name, Aliases);
        else
            Name(text);
        if (actor.Note is { } note)
            text.Add(": ").Add(context.Prose.Write(note));

        void Name(InlineBuilder name) =>
            name.Add(Casing.Alone(context.Voices.Of(new ActorVoice(actor.Name, actor)).Name, context.Words));

        void Aliases(InlineBuilder names)
        {
            foreach (var (index, alias) in actor.Aliases.Index())
                (index == 0 ? names : names.Add(", ")).AddPattern(context.Labels.Quoted, words => words.Add(alias));
        }
    }

    private static bool IsInSources(CompositionContext context, string name)
    {
        var bare = name[context.Words.ArticleLength(name)..];
        return context.Brief.Sources.Select(context.Located.ArchiveOf)
            .Any(archive => archive?.File.Content.Contains(bare, StringComparison.OrdinalIgnoreCase) == true);
    }
}
