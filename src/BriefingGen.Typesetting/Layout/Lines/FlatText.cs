using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using BriefingGen.Text.Unicode;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Fonts;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Look;
using BriefingGen.Typesetting.Text;

namespace BriefingGen.Typesetting.Layout.Lines;

/// <summary>A text block’s characters in one string, in NFC, and who owns which.</summary>
internal sealed record FlatText(string Text, ImmutableArray<Segment> Segments, ImmutableArray<(int Start, Node Node)> Anchored)
{
    public static FlatText Of(TextContext context, TextBlock block)
    {
        if (block.Content is [Run only])
            return Of(context, block, only);
        var look = context.Look;
        var text = new StringBuilder();
        var segments = ImmutableArray.CreateBuilder<Segment>();
        var anchored = ImmutableArray.CreateBuilder<(int, Node)>();
        Add(block.Content, block, null);
        return new FlatText(text.ToString(), segments.DrainToImmutable(), anchored.DrainToImmutable());

        void Add(ImmutableArray<Inline> content, Node owner, Link? link)
        {
            foreach (var inline in content)
            {
                switch (inline)
                {
                    case Run run:
                        var format = look.Format(block.Style, run.Style);
                        var words = Words(context, block, run, format);
                        segments.Add(new Segment(text.Length, words.Length, format, owner, link, null));
                        text.Append(words);
                        break;
                    case Symbol symbol:
                        var symbolFormat = look.Format(block.Style, symbol.Style);
                        segments.Add(new Segment(text.Length, 0, symbolFormat, owner, link, symbol.Kind));
                        break;
                    case Span span:
                        if (span.Anchor is not null)
                            anchored.Add((text.Length, span));
                        Add(span.Content, span, span as Link ?? link);
                        break;
                    default:
                        throw new UnreachableException();
                }
            }
        }
    }

    /// <summary>Most texts of a table are one run: their words are not copied.</summary>
    private static FlatText Of(TextContext context, TextBlock block, Run run)
    {
        var format = context.Look.Format(block.Style, run.Style);
        var words = Words(context, block, run, format);
        return new FlatText(words, [new Segment(0, words.Length, format, block, null, null)], []);
    }

    private static string Words(TextContext context, TextBlock block, Run run, TextFormat format) =>
        Printable(context, block, run, format, OneBreak(Nfc.Normalize(format.Capitals ? run.Text.ToUpperInvariant() : run.Text)));

    /// <summary>All that breaks a line is a line feed: no face has any of it, and only that is known to show as a space. A tab is
    /// a space: there is nothing to tabulate.</summary>
    private static string OneBreak(string text) => text.Replace('\t', ' ').Replace('\v', '\n').ReplaceLineEndings("\n");

    /// <summary>A character that no bundled face has is named instead: nothing is lost, and no reader sees an empty
    /// box.</summary>
    private static string Printable(TextContext context, TextBlock block, Run run, TextFormat format, string text)
    {
        var face = FontLibrary.Face(format.Family, format.Weight, format.Italic);
        if (FontFallback.HasAll(face, text) || FontFallback.Split(text, face).Missing is not { IsEmpty: false } missing)
            return text;
        var printable = new StringBuilder();
        var at = 0;
        foreach (var (offset, codePoint) in missing)
        {
            var length = codePoint > 0xFFFF ? 2 : 1;
            var name = string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");
            context.Report(new LayoutNotice(
                LayoutNoticeKind.MissingGlyph, block, text.Substring(offset, length), run.Origin ?? block.Origin));
            printable.Append(text, at, offset - at).Append('[').Append(name).Append(']');
            at = offset + length;
        }

        return printable.Append(text, at, text.Length - at).ToString();
    }
}

/// <summary>A stretch of a text in one format with one owner; a symbol is a stretch without characters.</summary>
/// <param name="Owner">The element whose words these are: the text block, or a span in it.</param>
internal sealed record Segment(int Start, int Length, TextFormat Format, Node Owner, Link? Link, SymbolKind? Symbol)
{
    public int End => Start + Length;
}
