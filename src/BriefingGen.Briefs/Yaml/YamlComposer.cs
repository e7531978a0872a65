using System.Collections.Immutable;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BriefingGen.Briefs.Yaml;

/// <summary>
/// Makes nodes from YamlDotNet's events; its object mapper would keep the last of two keys and forget where all stood.
/// </summary>
internal sealed class YamlComposer
{
    private const int MaxDepth = 64;

    private readonly TextFile _file;
    private readonly DiagnosticBag _found;
    private readonly YamlPlace _place;
    private readonly YamlEvents _events;
    private readonly RepeatedWords _words = new();

    /// <param name="from">What stands before this offset is passed over.</param>
    public YamlComposer(TextFile file, DiagnosticBag found, int from = 0)
    {
        _file = file;
        _found = found;
        _place = new YamlPlace(file);
        _events = new YamlEvents(file, _place, found, from);
    }

    public YamlDocument Compose()
    {
        YamlNode? root = null;
        while (_events.Next() is { } next)
        {
            switch (next)
            {
                case StreamStart or DocumentEnd or StreamEnd:
                    break;
                case DocumentStart start when root is not null:
                    _found.Add(YamlUnsupportedRule.Of(_events.SpanOf(start), "a second document", "remove `---` and what follows it"));
                    return new YamlDocument(root, CutAfter: null);
                case DocumentStart:
                    break;
                case var more when root is not null:
                    Cut(SyntaxRule.Of(_events.SpanOf(more), "a key was expected here", help: "write `key: value`"));
                    break;
                default:
                    root = Node(next, new Surroundings(-1, 0));
                    break;
            }
        }

        return new YamlDocument(root, _events.IsCut ? _place.LastEnd : null, _events.Explained);
    }

    private YamlNode Node(ParsingEvent begin, Surroundings around)
    {
        if (around.Depth > MaxDepth)
            return Cut(YamlLimitRule.Of(_events.SpanOf(begin), "this brief is nested deeper than 64 levels"));
        if (begin is AnchorAlias)
            return Refuse(YamlIndicatorRule.Of(_place.RestOfLine(_events.SpanOf(begin).Start)), _events.SpanOf(begin));
        return begin switch
        {
            Scalar scalar => Scalar(scalar, around),
            SequenceStart sequence => Sequence(sequence, around),
            MappingStart mapping => Mapping(mapping, around),
            // The parser forgets the value of an empty key (`: `) and goes on with what is around it.
            _ => Cut(SyntaxRule.Of(_events.SpanOf(begin), "a key was expected before “:”", help: "write `key: value`")),
        };
    }

    private YamlNode Scalar(Scalar scalar, Surroundings around)
    {
        var raw = _events.SpanOf(scalar);
        if (IsMarked(scalar))
            return Refuse(YamlIndicatorRule.Of(_place.RestOfLine(raw.Start)), raw);
        var style = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => YamlScalarStyle.SingleQuoted,
            ScalarStyle.DoubleQuoted => YamlScalarStyle.DoubleQuoted,
            ScalarStyle.Literal => YamlScalarStyle.Literal,
            ScalarStyle.Folded => YamlScalarStyle.Folded,
            _ => YamlScalarStyle.Plain,
        };
        // YAML keeps these two for later; the parser lets them pass inside [ ].
        if (style == YamlScalarStyle.Plain && raw.Text is ['@' or '`', ..])
        {
            var isInList = _place.Bracket is { Sign: '[' };
            return Refuse(isInList ? YamlCitationListRule.Of(raw, _place.Key?.Value) : YamlIndicatorRule.Of(raw), raw);
        }

        var node = new YamlScalar(ScalarText.Of(raw, style, around.Indent, _words), style);
        _place.Pass(raw, style);
        if (style == YamlScalarStyle.Plain && _place.LostComment() is { } comment)
            _found.Add(YamlCommentRule.Of(raw, comment));
        if (style == YamlScalarStyle.DoubleQuoted && raw.Text.Contains('\\'))
            ControlCharacters.ReportEscapes(node.Text, _found);
        return node;
    }

    private YamlNode Sequence(SequenceStart begin, Surroundings around)
    {
        var isFlow = begin.Style == SequenceStyle.Flow;
        var inside = Enter(begin, isFlow, '[', around);
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        ParsingEvent? next;
        while ((next = _events.Next()) is not (null or SequenceEnd))
            items.Add(Node(next, inside));
        var span = Leave(begin, next, isFlow, items.Count > 0 ? items[^1].Span : null);
        return IsMarked(begin)
            ? RefuseMark(begin, span)
            : new YamlSequence(span, items.DrainToImmutable(), isFlow);
    }

    private YamlNode Mapping(MappingStart begin, Surroundings around)
    {
        var style = StyleOf(begin, around);
        var isFlow = style == YamlMappingStyle.Flow;
        var inside = style == YamlMappingStyle.Pair ? around with { Depth = around.Depth + 1 } : Enter(begin, isFlow, '{', around);
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new SeenKeys();
        TextSpan? first = null;
        TextSpan? last = null;
        ParsingEvent? next;
        while ((next = _events.Next()) is not (null or MappingEnd))
        {
            var key = Node(next, inside);
            first ??= key.Span;
            last = key.Span;
            if (_events.Next() is not { } begins)
            {
                next = null;
                break;
            }

            _place.BeginValue(key as YamlScalar);
            var value = Node(begins, inside);
            last = value.Span;
            if (Accept(key, value, isFlow, seen) is { } entry)
                entries.Add(entry);
        }

        var span = style == YamlMappingStyle.Pair ? Between(first, last) : Leave(begin, next, isFlow, last);
        return IsMarked(begin)
            ? RefuseMark(begin, span)
            : new YamlMapping(span, entries.DrainToImmutable(), style);
    }

    private static YamlMappingStyle StyleOf(MappingStart begin, Surroundings around) =>
        begin.Style != MappingStyle.Flow ? YamlMappingStyle.Block
        : begin.Start.Index == 0 && around.Depth > 0 ? YamlMappingStyle.Pair
        : YamlMappingStyle.Flow;

    private TextSpan Between(TextSpan? first, TextSpan? last) =>
        first is { } from && last is { } to ? from.To(to) : _file.Span(_place.LastEnd, 0);

    private YamlEntry? Accept(YamlNode key, YamlNode value, bool isFlow, SeenKeys seen)
    {
        if (key is not YamlScalar name)
        {
            if (key is not YamlRefused)
                _found.Add(YamlUnsupportedRule.Of(key.Span, "a key that is not a text", "write `key: value`"));
            return null;
        }

        // What a comma cut off inside { } is no key of anybody's; the reader of the mapping says so.
        var isCutOff = isFlow && value is YamlScalar { IsBlank: true };
        if (isCutOff || seen.Add(name) is not { } first)
            return new YamlEntry(name, value);
        _found.Add(DuplicateKeyRule.Of(name.Span, first));
        return null;
    }

    private Surroundings Enter(ParsingEvent begin, bool isFlow, char bracket, Surroundings around)
    {
        if (!isFlow)
        {
            ReportTab(_events.SpanOf(begin).Start);
            return new Surroundings(_events.ColumnOf(begin), around.Depth + 1);
        }

        _place.Open(_events.SignOf(begin), bracket);
        return around with { Depth = around.Depth + 1 };
    }

    private TextSpan Leave(ParsingEvent begin, ParsingEvent? end, bool isFlow, TextSpan? last)
    {
        var start = _events.SpanOf(begin).Start;
        if (isFlow && end is not null)
        {
            var span = _file.Span(start, 0).To(_events.SignOf(end));
            _place.Close(span);
            return span;
        }

        return _file.Span(start, Math.Max(last?.End ?? start, start) - start);
    }

    private YamlRefused Cut(Diagnostic why)
    {
        _events.Cut(why);
        return new YamlRefused(why.Primary!.Span);
    }

    private YamlRefused Refuse(Diagnostic why, TextSpan span)
    {
        _found.Add(why);
        _place.Refuse(span);
        return new YamlRefused(span);
    }

    private YamlRefused RefuseMark(NodeEvent begin, TextSpan span)
    {
        var mark = !begin.Anchor.IsEmpty ? "an anchor (`&`)" : "a tag (`!`)";
        return Refuse(YamlUnsupportedRule.Of(_events.SignOf(begin), mark, "remove it and write out what is meant"), span);
    }

    /// <summary>YAML 1.2.2 §6.1: a tab cannot stand where an indentation is counted; the parser lets some of them pass.</summary>
    private void ReportTab(int collection)
    {
        var line = _file.Content.AsSpan(0, collection).LastIndexOfAny('\n', '\r') + 1;
        if (_file.Content.AsSpan(line, collection - line).IndexOf('\t') is var tab and >= 0)
            _found.Add(SyntaxRule.Tab(_file.Span(line + tab, 1)));
    }

    private static bool IsMarked(NodeEvent node) => !node.Anchor.IsEmpty || !node.Tag.IsEmpty;

    /// <param name="Indent">The column of the innermost block collection, counted from 0; -1 outside of any.</param>
    private readonly record struct Surroundings(int Indent, int Depth);
}

internal static class YamlUnsupportedRule
{
    public static readonly Rule Rule = new(
        "yaml-unsupported",
        Severity.Error,
        Waivable: false,
        "a feature of YAML that a brief does not use",
        """
        A brief is plain YAML: keys, texts and lists in one document. Anchors (`&a`), aliases (`*a`), tags (`!!str`), merged
        mappings (`<<`), keys that are not texts, and further documents after `---` are refused: they make a brief hard to read
        and let a small file unfold into a huge one. Write out what is meant.
        """);

    public static Diagnostic Of(TextSpan place, string what, string help) =>
        new(Rule, $"{what} cannot stand in a brief", new Label(place)) { Help = [help] };
}
