using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Sources;

/// <summary>
/// The text of a saved page by CONTRACT.md §2, rule 11: no guess at what the article is, because another version of the guess
/// would number its paragraphs anew. Walked without recursion: a page may be nested as deep as it likes.
/// </summary>
internal static class HtmlArchive
{
    private const string Between = "\n\n";

    /// <returns>The paragraphs with a blank line between them, in a file of the same path and bytes.</returns>
    public static (TextFile Text, ImmutableArray<Paragraph> Paragraphs) Read(TextFile page)
    {
        using var document = new HtmlParser().ParseDocument(page.Content);
        var root = document.QuerySelector("article") ?? document.QuerySelector("main") ?? (IElement?)document.Body;
        var texts = root is null ? [] : TextsUnder(root);

        var text = new TextFile(page.Path, string.Join(Between, texts), page.Bytes, page.ShownPath);
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>(texts.Count);
        var start = 0;
        foreach (var paragraph in texts)
        {
            paragraphs.Add(new Paragraph(paragraphs.Count + 1, text.Span(start, paragraph.Length)));
            start += paragraph.Length + Between.Length;
        }

        return (text, paragraphs.DrainToImmutable());
    }

    /// <summary>The text of each paragraph element that has any of its own, in the order in which the elements begin.</summary>
    private static List<string> TextsUnder(IElement root)
    {
        var all = new List<HtmlParagraph>();
        var open = new Stack<HtmlParagraph>();
        var way = new Stack<(INode Node, int Next)>();
        way.Push((root, Enter(root, all, open) ? 0 : root.ChildNodes.Length));
        while (way.TryPop(out var step))
        {
            if (step.Next == step.Node.ChildNodes.Length)
            {
                Leave(step.Node, open);
                continue;
            }

            // By its number: a child asked for its next sibling looks through all of them.
            var child = step.Node.ChildNodes[step.Next];
            way.Push(step with { Next = step.Next + 1 });
            way.Push((child, Enter(child, all, open) ? 0 : child.ChildNodes.Length));
        }

        return [.. all.Select(paragraph => paragraph.ToString()).Where(text => text.Length > 0)];
    }

    /// <returns>Whether what is inside belongs to the page.</returns>
    private static bool Enter(INode node, List<HtmlParagraph> all, Stack<HtmlParagraph> open)
    {
        if (node is IText text && open.TryPeek(out var owner))
            owner.Append(text.Data);
        if (node is not IElement element || IsUnseen(element))
            return false;
        if (IsBreak(element.LocalName) && open.TryPeek(out var broken))
            broken.Break();
        if (IsParagraph(element.LocalName))
        {
            open.Push(new HtmlParagraph());
            all.Add(open.Peek());
        }

        return true;
    }

    private static void Leave(INode node, Stack<HtmlParagraph> open)
    {
        if (node is not IElement element || IsUnseen(element))
            return;
        if (IsParagraph(element.LocalName))
            open.Pop();
        if (IsBreak(element.LocalName) && open.TryPeek(out var owner))
            owner.Break();
    }

    private static bool IsParagraph(string name) =>
        name is "p" or "li" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote" or "td" or "dt" or "dd";

    /// <summary>Elements that begin a line of their own, so that words on either side are two.</summary>
    private static bool IsBreak(string name) => IsParagraph(name)
        || name is "br" or "hr" or "div" or "section" or "article" or "aside" or "header" or "footer" or "nav" or "main"
            or "figure"
            or "figcaption" or "ul" or "ol" or "dl" or "table" or "caption" or "tr" or "th" or "pre" or "form" or "fieldset"
                or "address"
            or "details" or "summary";

    private static bool IsUnseen(IElement element) =>
        element.LocalName is "script" or "style" or "noscript" or "template" || element.HasAttribute("hidden");
}

/// <summary>The text of one element, with its white space as a browser shows it.</summary>
internal sealed class HtmlParagraph
{
    private readonly StringBuilder _text = new();
    private char? _pending;

    public void Append(string data)
    {
        foreach (var c in data)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _pending ??= ' ';
                continue;
            }

            if (_pending is { } space && _text.Length > 0)
                _text.Append(space);
            _pending = null;
            _text.Append(c);
        }
    }

    public void Break() => _pending = '\n';

    public override string ToString() => _text.ToString();
}

/// <summary>
/// Tells a page that nests its elements without end before it is parsed: every step of an HTML parser looks through the elements
/// that are open, so depth costs its square. Only start and end tags are counted, and not those of elements that close by
/// themselves or hold no others; script and style are text.
/// </summary>
internal static class HtmlDepth
{
    /// <summary>Far beyond what a written page needs, and browsers stop at half of it.</summary>
    public const int Most = 1000;

    public static bool IsTooDeep(ReadOnlySpan<char> html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<'); at >= 0 && depth <= Most;)
        {
            html = html[(at + 1)..];
            var isEnd = html.StartsWith('/');
            var name = NameOf(isEnd ? html[1..] : html);
            if (name.Length > 0 && !ClosesItself(name))
                depth = isEnd ? Math.Max(depth - 1, 0) : depth + 1;
            if (!isEnd && (IsName(name, "script") || IsName(name, "style")))
            {
                var end = html.IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
                html = end < 0 ? [] : html[end..];
            }

            at = html.IndexOf('<');
        }

        return depth > Most;
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && (char.IsAsciiLetter(tag[length]) || (length > 0 && char.IsAsciiDigit(tag[length]))))
            length++;
        return tag[..length];
    }

    private static bool IsName(ReadOnlySpan<char> name, string expected) =>
        name.Equals(expected, StringComparison.OrdinalIgnoreCase);

    private static bool ClosesItself(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[8];
        return name.Length <= lower.Length && name.ToLowerInvariant(lower) > 0
            && lower[..name.Length] is "p" or "li" or "dt" or "dd" or "td" or "th" or "tr" or "tbody" or "thead" or "tfoot"
                or "option"
                or "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source"
                    or "track"
                or "wbr";
    }
}
