using BriefingGen.Text.Unicode;
using HarfBuzzSharp;

namespace BriefingGen.Text.Tests.Unicode;

public class NfcConformanceTests
{
    [Fact]
    public void Every_line_of_Unicode_s_test_file_holds()
    {
        var lines = NormalizationTestFile.Lines().ToList();

        Assert.True(lines.Count > 19_000);
        Assert.All(lines, line =>
        {
            var (source, nfc, nfd, nfkc, nfkd) =
                (line.Columns[0], line.Columns[1], line.Columns[2], line.Columns[3], line.Columns[4]);
            Assert.Equal(nfc, Nfc.Normalize(source));
            Assert.Equal(nfc, Nfc.Normalize(nfc));
            Assert.Equal(nfc, Nfc.Normalize(nfd));
            Assert.Equal(nfkc, Nfc.Normalize(nfkc));
            Assert.Equal(nfkc, Nfc.Normalize(nfkd));
        });
    }

    [Fact]
    public void Every_line_holds_in_the_middle_of_a_text()
    {
        Assert.All(NormalizationTestFile.Lines(), line =>
            Assert.Equal($"a. {line.Columns[1]} …z", Nfc.Normalize($"a. {line.Columns[2]} …z")));
    }

    [Fact]
    public void A_character_that_the_file_s_first_part_does_not_name_is_its_own_form()
    {
        var named = NormalizationTestFile.Lines().Where(line => line.Part == 1)
            .Select(line => char.ConvertToUtf32(line.Columns[0], 0)).ToHashSet();

        for (var codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            if (codePoint is >= 0xD800 and <= 0xDFFF || named.Contains(codePoint))
                continue;
            var character = char.ConvertFromUtf32(codePoint);
            Assert.Same(character, Nfc.Normalize(character));
        }
    }

    [Fact]
    public void Inert_characters_are_composed_starters_that_join_nothing_before_them()
    {
        var unicode = UnicodeFunctions.Default;
        var joining = new HashSet<int>();
        for (var codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
            if (unicode.TryDecompose(codePoint, out var first, out var second) && unicode.TryCompose(first, second, out _))
                joining.Add(second);

        for (var character = '\0'; character < char.MaxValue; character++)
        {
            if (!Nfc.IsInert(character))
                continue;
            Assert.Equal(0, (int)unicode.GetCombiningClass(character));
            Assert.DoesNotContain(character, joining);
            if (unicode.TryDecompose(character, out var first, out var second))
            {
                Assert.True(unicode.TryCompose(first, second, out var composed));
                Assert.Equal(character, composed);
            }
        }
    }
}
