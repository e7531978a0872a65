using System.Text;
using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Tests.Objects;

public class CosWriterTests
{
    [Theory]
    [InlineData(0, 2, "0")]
    [InlineData(1200, 2, "12")]
    [InlineData(1230, 2, "12.3")]
    [InlineData(1203, 2, "12.03")]
    [InlineData(50, 2, ".5")]
    [InlineData(5, 2, ".05")]
    [InlineData(-5, 2, "-.05")]
    [InlineData(-1250, 2, "-12.5")]
    [InlineData(-100, 2, "-1")]
    [InlineData(595_276, 3, "595.276")]
    [InlineData(7, 0, "7")]
    public void Reals_have_fixed_decimals_and_nothing_more(long value, int decimals, string expected) =>
        Assert.Equal(expected, Written(writer => writer.Real(value, decimals)));

    [Theory]
    [InlineData(long.MaxValue, "9223372036854775807")]
    [InlineData(-1, "-1")]
    public void Integers_are_plain(long value, string expected) => Assert.Equal(expected, Written(writer => writer.Integer(value)));

    [Fact]
    public void Tokens_are_parted_by_one_space_where_they_would_run_together()
    {
        var written = Written(writer => writer.BeginDictionary().Key("A").Integer(1).Key("B").Name("C").Key("D").BeginArray()
            .Integer(1).Integer(2).Reference(new ObjectId(7)).Keyword("null"u8).Name("E").Integer(3).Text("x").Integer(4)
            .BeginDictionary().EndDictionary().Integer(5).EndArray().Key("F").Boolean(true).Key("G").Boolean(false).EndDictionary());
        Assert.Equal("<</A 1/B/C/D[1 2 7 0 R null/E 3(x)4<<>>5]/F true/G false>>", written);
    }

    [Theory]
    [InlineData("text/plain", "/text#2Fplain")]
    [InlineData("a b#(c)", "/a#20b#23#28c#29")]
    [InlineData("\u00E9", "/#C3#A9")]
    [InlineData("ABCDEF+IBMPlexSerif-Italic", "/ABCDEF+IBMPlexSerif-Italic")]
    public void Names_escape_what_is_not_regular(string name, string expected) =>
        Assert.Equal(expected, Written(writer => writer.Name(name)));

    [Theory]
    [InlineData("plain", "(plain)")]
    [InlineData("", "()")]
    [InlineData(@"a(b)c\d", @"(a\(b\)c\\d)")]
    [InlineData("a\rb\nc", "(a\\rb\nc)")]
    public void ASCII_text_stays_ASCII(string text, string expected) => Assert.Equal(expected, Written(writer => writer.Text(text)));

    [Theory]
    [InlineData("\u00E9", "\u00FE\u00FF\0\u00E9")]
    [InlineData("a\u2019b", "\u00FE\u00FF\0a\u0020\u0019\0b")]
    [InlineData("\U0001F600", "\u00FE\u00FF\u00D8\u003D\u00DE\0")]
    public void Other_text_is_UTF_16_with_a_byte_order_mark(string text, string bytes) =>
        Assert.Equal($"({bytes})", Written(writer => writer.Text(text)));

    // U+0D28 and U+285C hold the bytes of CR, ( and \.
    [Fact]
    public void Bytes_of_UTF_16_are_escaped_as_well() =>
        Assert.Equal("(\u00FE\u00FF\\r\\(\\(\\\\)", Written(writer => writer.Text("\u0D28\u285C")));

    [Fact]
    public void Codes_of_glyphs_are_escaped_as_well()
    {
        var written = Written(writer =>
        {
            writer.BeginLiteral();
            writer.LiteralCode(0x0D0D);
            writer.LiteralCode(0x2829);
            writer.LiteralCode(0x5C0A);
            return writer.EndLiteral();
        });
        Assert.Equal("(\\r\\r\\(\\)\\\\\n)", written);
    }

    [Fact]
    public void Hexadecimal_strings_have_two_digits_a_byte() =>
        Assert.Equal("<000FF0>", Written(writer => writer.Hex([0, 15, 240])));

    [Fact]
    public void A_writer_may_be_used_again()
    {
        var writer = new CosWriter();
        writer.Integer(1);
        writer.Clear();
        writer.Integer(2);
        Assert.Equal("2"u8, writer.Written);
    }

    private static string Written(Func<CosWriter, CosWriter> write) => Encoding.Latin1.GetString(write(new CosWriter()).Written);
}
