using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BriefingGen.Briefs.Tests.Yaml;

public class ScalarTests
{
    private static readonly Config ManyCases = Cases.Of(5000);

    /// <summary>Each puts a body where YAML reads it as a scalar of one style, if it can.</summary>
    private static readonly Func<string, string>[] Styles =
    [
        body => $"a: {body}\nb: c\n",
        body => $"a: x{body}y\nb: c\n",
        body => $"- a: 'x{body}y'\n",
        body => $"a: \"{body}\"\nb: c\n",
        body => $"a: |\n  x{body}\nb: c\n",
        body => $"a: |+\n  x{body}\n\nb: c\n",
        body => $"a:\n- |2-\n    x{body}\n",
        body => $"a: >-\n  x{body}\nb: c\n",
        body => $"a:\n  - b: >1\n     {body}\n     y\n",
        body => $"a: {{b: x{body}, c: [{body}]}}\n",
        body => $"{body}: {body}",
    ];

    private static readonly Gen<string> Documents =
        from style in Gen.Elements(Styles)
        from body in YamlText.Body
        select style(body);

    [Fact]
    public void The_value_of_a_scalar_is_the_one_that_YAML_gives_it()
    {
        Check.One(ManyCases, Prop.ForAll(Documents.ToArbitrary(), text =>
        {
            var (isYaml, expected) = ReadByLibrary(text);
            var found = new DiagnosticBag();
            var read = YamlText.Read(text, found);
            var values = YamlText.Scalars(read.Root).Select(scalar => scalar.Value);
            return !isYaml || expected is null || found.HasErrors || read.Root is YamlScalar || values.SequenceEqual(expected);
        }));
    }

    [Fact]
    public void Each_character_of_a_value_leads_back_to_itself_in_the_file()
    {
        Check.One(ManyCases, Prop.ForAll(Documents.ToArbitrary(), text =>
            YamlText.Scalars(YamlText.Read(text).Root).All(scalar => scalar.Text.Pieces.All(piece =>
                piece.Length == piece.Origin.Length
                    ? IsSame(scalar.Value.AsSpan(piece.Start, piece.Length), piece.Origin.Text)
                    : IsEscapeOrFold(piece.Origin.Text)))));
    }

    [Fact]
    public void The_pieces_of_a_value_cover_it_and_lie_in_order_within_the_scalar()
    {
        Check.One(ManyCases, Prop.ForAll(Documents.ToArbitrary(), text =>
            YamlText.Scalars(YamlText.Read(text).Root).All(scalar =>
            {
                var (at, origin) = (0, scalar.Span.Start);
                foreach (var piece in scalar.Text.Pieces)
                {
                    if (piece.Start != at || piece.Origin.Start < origin)
                        return false;
                    (at, origin) = (piece.Start + piece.Length, piece.Origin.End);
                }

                return at == scalar.Value.Length;
            })));
    }

    [Theory]
    [InlineData("a: plain text  \n", "plain text", "plain text")]
    [InlineData("a: 'it''s'\n", "it's", "'it''s'")]
    [InlineData("a: \"x\\n\\u00e9\"\n", "x\né", "\"x\\n\\u00e9\"")]
    [InlineData("a: |\n  one\n  two\n\n", "one\ntwo\n", "|\n  one\n  two")]
    [InlineData("a: >-\n  one\n  two\n\n  three\n", "one two\nthree", ">-\n  one\n  two\n\n  three")]
    [InlineData("a: >\r\n  one\r\n  two\r\n", "one two\n", ">\r\n  one\r\n  two")]
    [InlineData("a: one\n  two # said\n", "one two", "one\n  two")]
    public void A_scalar_is_read_in_each_style_and_knows_all_of_its_place(string text, string value, string raw)
    {
        var scalar = YamlText.ScalarOf(text);

        Assert.Equal(value, scalar.Value);
        Assert.Equal(raw, scalar.Span.Text.ToString());
    }

    [Theory]
    [InlineData("a: NO\n", "NO")]
    [InlineData("a: 12:30\n", "12:30")]
    [InlineData("a: 007\n", "007")]
    [InlineData("a: ~\n", "~")]
    [InlineData("a: 0x10\n", "0x10")]
    [InlineData("a: 2013-09-01\n", "2013-09-01")]
    [InlineData("a: on\n", "on")]
    public void Every_scalar_is_text(string text, string value) => Assert.Equal(value, YamlText.ScalarOf(text).Value);

    [Fact]
    public void An_escape_leads_back_to_the_whole_escape_and_a_fold_to_the_line_end()
    {
        var quoted = YamlText.ScalarOf("a: \"see \\u00e9t\\u00e9\"\n").Text;
        Assert.Equal("\\u00e9", quoted.Origin(quoted.Value.IndexOf('é'), 1).Text.ToString());
        Assert.Equal("\\u00e9t\\u00e9", quoted.Origin(4, 3).Text.ToString());

        var folded = YamlText.ScalarOf("a: >-\n  one\n  two\n").Text;
        Assert.Equal("\n", folded.Origin(3, 1).Text.ToString());
        Assert.Equal("two", folded.Origin(4, 3).Text.ToString());
    }

    [Theory]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    [InlineData('\u0085')]
    public void A_line_separator_of_old_YAML_is_a_character_like_any_other(char separator) =>
        Assert.Equal($"one{separator}two", YamlText.ScalarOf($"a: one{separator}two\n").Value);

    private static (bool IsYaml, List<string>? Values) ReadByLibrary(string text)
    {
        var values = new List<string>();
        try
        {
            var parser = new Parser(new StringReader(text));
            while (parser.MoveNext())
            {
                if (parser.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
                    return (true, null);
                if (parser.Current is Scalar scalar)
                    values.Add(scalar.Value);
            }
        }
        catch (Exception error) when (error is YamlException or InvalidOperationException or ArgumentException)
        {
            return (false, null);
        }

        return (true, values);
    }

    /// <summary>A folded line end is a space, or another line end.</summary>
    private static bool IsSame(ReadOnlySpan<char> value, ReadOnlySpan<char> origin)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != origin[i] && !(value[i] is ' ' or '\n' && origin[i] is '\n' or '\r'))
                return false;
        }

        return true;
    }

    private static bool IsEscapeOrFold(ReadOnlySpan<char> origin) => origin[0] is '\\' or '\'' || LooksLikeBreak(origin);

    private static bool LooksLikeBreak(ReadOnlySpan<char> origin) => origin.IsWhiteSpace() && origin.ContainsAny('\n', '\r');
}
