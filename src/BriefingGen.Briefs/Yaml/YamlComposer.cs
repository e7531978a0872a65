using System.Collections.Immutable;
using BriefingGen.Briefs.Rules;
using BriefingGen.Briefs.Yaml.Scalars;
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
    private const int MaxEvents = 2_000_000;
    private const int MaxDepth = 64;

    private readonly TextFile _file;
    private readonly DiagnosticBag _found;
    private readonly Parser _parser;
    private readonly YamlPlace _place;
    private int _events;
    private bool _isCut;
    private TextSpan? _explained;

    public YamlComposer(TextFile file, DiagnosticBag found)
    {
        _file = file;
        _found = found;
        _place = new YamlPlace(file);
        _parser = new Parser(new Scanner(new StringReader(WithoutOldBreaks(file.Content)), skipComments: true));
    }

    public YamlDocument Compose()
    {
        YamlNode? root = null;
        while (Next() is { } next)
        {
            switch (next)
            {
                case StreamStart or DocumentEnd or StreamEnd:
                    break;
                case DocumentStart start when root is not null:
                    _found.Add(YamlUnsupportedRule.Of(SpanOf(start), "a second document", "remove `---` and what follows it"));
                    return new YamlDocument(root, CutAfter: null);
                case DocumentStart:
                    break;
                case var more when root is not null:
                    Cut(SyntaxRule.Of(SpanOf(more), "a key was expected here", help: "write `key: value`"), SpanOf(more));
                    break;
                default:
                    root = Node(next, new Surroundings(-1, 0));
                    break;
            }
        }

        return new YamlDocument(root, _isCut ? _place.LastEnd : null, _explained);
    }

    private YamlNode Node(ParsingEvent begin, Surroundings around)
    {
        if (around.Depth > MaxDepth)
            return Cut(YamlLimitRule.Of(SpanOf(begin), "this brief is nested deeper than 64 levels"), SpanOf(begin));
        if (begin is AnchorAlias)
            return Refuse(YamlIndicatorRule.Of(_place.RestOfLine(Start(begin))), SpanOf(begin));
        return begin switch
        {
            Scalar scalar => Scalar(scalar, around),
            SequenceStart sequence => Sequence(sequence, around),
            MappingStart mapping => Mapping(mapping, around),
            // The parser forgets the value of an empty key (`: `) and goes on with what is around it.
            _ => Cut(SyntaxRule.Of(SpanOf(begin), "a key was expected before “:”", help: "write `key: value`"), SpanOf(begin)),
        };
    }

    private YamlNode Scalar(Scalar scalar, Surroundings around)
    {
        var raw = SpanOf(scalar);
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

        var node = new YamlScalar(ScalarText.Of(raw, style, around.Indent), style);
        _place.Pass(raw, style);
        if (style == YamlScalarStyle.Plain && _place.LostComment() is { } comment)
            _found.Add(YamlCommentRule.Of(raw, comment));
        if (style == YamlScalarStyle.DoubleQuoted)
            ReportEscapes(node.Text);
        return node;
    }

    private YamlNode Sequence(SequenceStart begin, Surroundings around)
    {
        var isFlow = begin.Style == SequenceStyle.Flow;
        var inside = Enter(begin, isFlow, '[', around);
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        ParsingEvent? next;
        while ((next = Next()) is not (null or SequenceEnd))
            items.Add(Node(next, inside));
        var span = Leave(begin, next, isFlow, items.Count > 0 ? items[^1].Span : null);
        return IsMarked(begin)
            ? RefuseMark(begin, span)
            : new YamlSequence(span, items.DrainToImmutable(), isFlow);
    }

    private YamlNode Mapping(MappingStart begin, Surroundings around)
    {
        var isFlow = begin.Style == MappingStyle.Flow;
        var inside = Enter(begin, isFlow, '{', around);
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new SeenKeys();
        TextSpan? last = null;
        ParsingEvent? next;
        while ((next = Next()) is not (null or MappingEnd))
        {
            var key = Node(next, inside);
            last = key.Span;
            if (Next() is not { } begins)
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

        var span = Leave(begin, next, isFlow, last);
        return IsMarked(begin)
            ? RefuseMark(begin, span)
            : new YamlMapping(span, entries.DrainToImmutable(), isFlow);
    }

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
            return new Surroundings(ColumnOf(Start(begin)), around.Depth + 1);
        _place.Open(SignAt(Start(begin)), bracket);
        return around with { Depth = around.Depth + 1 };
    }

    private TextSpan Leave(ParsingEvent begin, ParsingEvent? end, bool isFlow, TextSpan? last)
    {
        var start = Start(begin);
        if (isFlow && end is not null)
        {
            var span = _file.Span(start, 0).To(SignAt(Start(end)));
            _place.Close(span);
            return span;
        }

        return _file.Span(start, Math.Max(last?.End ?? start, start) - start);
    }

    private ParsingEvent? Next()
    {
        if (_isCut)
            return null;
        try
        {
            if (!_parser.MoveNext())
                return null;
            if (++_events <= MaxEvents)
                return _parser.Current;
            Cut(YamlLimitRule.Of(SpanOf(_parser.Current!), "this brief has more than 2,000,000 nodes"), SpanOf(_parser.Current!));
            return null;
        }
        catch (YamlException error)
        {
            var at = Math.Clamp((int)Math.Min(error.Start.Index, int.MaxValue), _place.LastEnd, _file.Content.Length);
            if (!_place.IsExplained(at))
                Explain(at, error.Message);
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The scanner's own slip on some broken texts; it has no place but the one where it stopped.
            Explain(_place.LastEnd, error.Message);
        }

        _isCut = true;
        return null;
    }

    private void Explain(int at, string message)
    {
        var slip = SyntaxSlip.Explain(_place, at, message);
        _found.Add(slip);
        if (slip.Rule == YamlBracketRule.Rule)
            _explained = _place.Last;
    }

    private YamlRefused Cut(Diagnostic why, TextSpan place)
    {
        _isCut = true;
        _found.Add(why);
        return new YamlRefused(place);
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
        return Refuse(YamlUnsupportedRule.Of(SignAt(Start(begin)), mark, "remove it and write out what is meant"), span);
    }

    private void ReportEscapes(MappedText text)
    {
        for (var i = 0; i < text.Value.Length; i++)
        {
            if (char.IsHighSurrogate(text.Value[i]) && i + 1 < text.Value.Length && char.IsLowSurrogate(text.Value[i + 1]))
                i++;
            else if (Printable.IsUnprintable(text.Value[i]) && text.Origin(i, 1) is { Length: > 1 } escape)
                _found.Add(ControlCharacterRule.Of(escape, text.Value[i]));
        }
    }

    private int ColumnOf(int offset) => offset - (_file.Content.AsSpan(0, offset).LastIndexOfAny('\n', '\r') + 1);

    private TextSpan SpanOf(ParsingEvent what)
    {
        var start = Start(what);
        return _file.Span(start, Math.Max((int)Math.Min(what.End.Index, _file.Content.Length) - start, 0));
    }

    private TextSpan SignAt(int offset) => _file.Span(offset, Math.Min(1, _file.Content.Length - offset));

    private int Start(ParsingEvent what) => (int)Math.Min(what.Start.Index, _file.Content.Length);

    private static bool IsMarked(NodeEvent node) => !node.Anchor.IsEmpty || !node.Tag.IsEmpty;

    /// <summary>Same length, so that all offsets stay; the value is made from the file's own characters.</summary>
    private static string WithoutOldBreaks(string content) =>
        content.AsSpan().ContainsAny('\u0085', '\u2028', '\u2029')
            ? content.Replace('\u0085', '·').Replace('\u2028', '·').Replace('\u2029', '·')
            : content;

    /// <param name="Indent">The column of the innermost block collection, counted from 0; -1 outside of any.</param>
    private readonly record struct Surroundings(int Indent, int Depth);
}
