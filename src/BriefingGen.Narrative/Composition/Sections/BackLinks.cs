using System.Collections.Immutable;
using System.Globalization;
using BriefingGen.Briefs.Model;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Sections;

/// <summary>From a passage back to what cites it, in words: “Quote; Demands 2, 3; Killed”.</summary>
internal static class BackLinks
{
    /// <param name="items">In the order of the words they cite; several demands are named together, where the first one
    /// stands.</param>
    public static ImmutableArray<Inline> Compose(CompositionContext context, ImmutableArray<Item> items)
    {
        var text = new InlineBuilder();
        ImmutableArray<Demand> demands = [.. items.OfType<Demand>()];
        foreach (var item in items)
        {
            if (item is Demand && item != demands[0])
                continue;
            if (!text.IsEmpty)
                text.Add(context.Labels.Semicolon);
            if (item is Demand && demands.Length > 1)
                AddDemands(text, context, demands);
            else
                text.Add(Link(context, item, Name(context, item)));
        }

        return text.Build();
    }

    private static void AddDemands(InlineBuilder text, CompositionContext context, ImmutableArray<Demand> demands)
    {
        text.Add(context.Labels.DemandsNumbered);
        foreach (var (index, demand) in demands.Index())
        {
            if (index > 0)
                text.Add(", ");
            text.Add(Link(context, demand, (demand.Position + 1).ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static Link Link(CompositionContext context, Item item, string words) => new()
    {
        Role = Role.Link,
        Target = new LinkTarget.Internal(Anchors.Of(item)),
        Description = context.Labels.BackTo(Name(context, item)),
        Content = [new Run(words) { Origin = item is Fact fact ? fact.Label : null }],
    };

    private static string Name(CompositionContext context, Item item) => item switch
    {
        Fact fact => fact.Label.Value,
        Quote => context.Labels.Quote(context.Brief.Quotes.Length == 1 ? null : item.Position + 1),
        Demand => context.Labels.Demand(item.Position + 1),
        TimelineEntry => context.Labels.TimelineEntry(item.Position + 1),
        KeyPoint => context.Labels.KeyPoint(item.Position + 1),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
