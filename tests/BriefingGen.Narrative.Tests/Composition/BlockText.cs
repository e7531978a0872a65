using System.Text;
using System.Text.RegularExpressions;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Tests.Composition;

/// <summary>
/// A block tree as indented text: the role and the style of each node, then its words. A run in another style stands in braces,
/// `{Strong|…}`, a link in brackets with its place, `[1¶3 → #anchor]`, a shape as `&lt;Square&gt;`; `~` is a no-break space.
/// </summary>
internal static class BlockText
{
    public static string Of(Document document)
    {
        var text = new StringBuilder();
        var heads = document.RunningHeads;
        text.Append($"# {document.Title} ({document.Language})\n# header {heads.Title}\n");
        text.Append($"# footer {heads.Footer} · {heads.Folio(2, 5)}\n# mark {heads.Handling?.Label ?? "none"}\n");
        Write(text, document.Content, 0);
        return text.ToString();
    }

    public static string Of(Block? block)
    {
        var text = new StringBuilder();
        if (block is not null)
            Write(text, block, 0);
        return text.ToString();
    }

    /// <summary>The words alone, a line for each text block.</summary>
    public static string Words(Block? block) => block switch
    {
        null => "",
        TextBlock text => Flat(text.Content) + "\n",
        Stack stack => string.Concat(stack.Children.Select(Words)),
        Columns columns => string.Concat(columns.Children.Select(Words)),
        Table table => string.Concat(table.Head.Rows.Concat(table.Body.Rows).Select(Words)),
        _ => throw new InvalidOperationException(),
    };

    private static string Words(TableRow row) => string.Join(
        " | ", row.Cells.Select(cell => Words(cell.Content).TrimEnd().Replace("\n", " / ", StringComparison.Ordinal))) + "\n";

    private static void Write(StringBuilder text, Block block, int depth)
    {
        switch (block)
        {
            case TextBlock words:
                Line(text, depth, words, $"{words.Style}", Content(words.Content));
                break;
            case Stack stack:
                Line(text, depth, stack, $"{stack.Style}", "");
                foreach (var child in stack.Children)
                    Write(text, child, depth + 1);
                break;
            case Columns columns:
                Line(text, depth, columns, $"columns {columns.Style}", "");
                foreach (var child in columns.Children)
                    Write(text, child, depth + 1);
                break;
            case Table table:
                Line(text, depth, table, "", "");
                foreach (var section in new[] { table.Head, table.Body })
                    Write(text, section, depth + 1);
                break;
        }
    }

    private static void Write(StringBuilder text, TableSection section, int depth)
    {
        Line(text, depth, section, "", "");
        foreach (var row in section.Rows)
        {
            Line(text, depth + 1, row, row.IsGroupHeader ? $"group header {row.Continued}" : "", "");
            foreach (var cell in row.Cells)
            {
                var shape = cell.Indent > 0 ? $"indent {cell.Indent}" : cell.ColumnSpan > 1 ? $"span {cell.ColumnSpan}" : "";
                if (shape.Length > 0)
                    Line(text, depth + 2, cell, shape, "");
                Write(text, cell.Content, depth + 2);
            }
        }
    }

    private static void Line(StringBuilder text, int depth, Node node, string style, string words)
    {
        text.Append(' ', depth * 2).Append(node.Role);
        if (style.Length > 0)
            text.Append(' ').Append(style);
        if (node.Anchor is { } anchor)
            text.Append(" #").Append(anchor);
        if (node.Language is { } language)
            text.Append(" lang=").Append(language);
        text.Append(words.Length > 0 ? ": " : "").Append(words).Append('\n');
    }

    private static string Content(IEnumerable<Inline> content) => string.Concat(content.Select(inline => inline switch
    {
        Run { Style: InlineStyle.Normal } run => Visible(run.Text),
        Run run => $"{{{run.Style}|{Visible(run.Text)}}}",
        Symbol symbol => $"<{symbol.Kind}>",
        Link { Target: LinkTarget.Internal place } link => $"[{Content(link.Content)} → #{place.Anchor} “{link.Description}”]",
        Link { Target: LinkTarget.Web web } link => $"[{Content(link.Content)} → {web.Uri} “{link.Description}”]",
        Span span => $"<{span.Role}>{Content(span.Content)}</{span.Role}>",
        _ => throw new InvalidOperationException(),
    }));

    private static string Flat(IEnumerable<Inline> content) => string.Concat(content.Select(inline => inline switch
    {
        Run run => run.Text,
        Span span => Flat(span.Content),
        _ => "",
    }));

    private static string Visible(string text) => text.Replace('\u00A0', '~');
}

/// <summary>Walks a block tree.</summary>
internal static class Nodes
{
    public static IEnumerable<Run> Runs(Block block) => block switch
    {
        TextBlock text => Runs(text.Content),
        Stack stack => stack.Children.SelectMany(Runs),
        Columns columns => columns.Children.SelectMany(Runs),
        Table table => table.Head.Rows.Concat(table.Body.Rows).SelectMany(row => row.Cells).SelectMany(cell => Runs(cell.Content)),
        _ => throw new InvalidOperationException(),
    };

    private static IEnumerable<Run> Runs(IEnumerable<Inline> content) => content.SelectMany(inline => inline switch
    {
        Run run => [run],
        Span span => Runs(span.Content),
        _ => [],
    });
}

/// <summary>Of the text that <see cref="BlockText"/> makes.</summary>
internal static partial class Regexes
{
    [GeneratedRegex("^ *[^:]* #([a-z0-9-]+)", RegexOptions.Multiline)]
    public static partial Regex Anchor();

    [GeneratedRegex("→ #([a-z0-9-]+)")]
    public static partial Regex Target();
}
