using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Evidence.Locating;

namespace BriefingGen.Evidence.Tests.Locating;

/// <summary>Where a match may begin and end.</summary>
public class BoundaryTests
{
    [Theory]
    [InlineData("It cost 40% more", "It cost 40")]
    [InlineData("It cost 40 % more", "It cost 40")]
    [InlineData("It cost 40 %", "It cost 40")]
    [InlineData("A levy of 1\u00A0000 francs", "levy of 1")]
    [InlineData("The salt is 7‰ here", "salt is 7")]
    [InlineData("The salt is 7 ‰ here", "salt is 7")]
    [InlineData("It was 30° there", "It was 30")]
    [InlineData("They paid 100€ a head", "They paid 100")]
    [InlineData("They paid 9€ a head", "They paid 9")]
    [InlineData("It cost $9 each", "9 each")]
    [InlineData("Score 3—1 at noon", "Score 3")]
    [InlineData("Ferry—1 sank", "Ferry")]
    [InlineData("5% rose", "5")]
    [InlineData("It was −5 degrees", "5 degrees")]
    [InlineData("Pages 10—12 are lost", "Pages 10")]
    [InlineData("Pages 10—12 are lost", "12 are lost")]
    [InlineData("A levy of 12\u00A0000 francs", "levy of 12")]
    [InlineData("A levy of 12\u202F000 francs", "levy of 12")]
    [InlineData("A levy of 12\u2009000 francs", "levy of 12")]
    [InlineData("A levy of 12\u00A0000 francs", "000 francs")]
    [InlineData("The non-combatants fled", "combatants fled")]
    [InlineData("The 𝔸-combatants fled", "combatants fled")]
    public void A_figure_keeps_its_sign_its_unit_and_its_thousands_and_a_compound_its_parts(string source, string exact) =>
        Assert.Null(PassageLocator.Find(Articles.Source(source), exact).Passage);

    [Theory]
    [InlineData("He had 40 men", "He had 40")]
    [InlineData("He had 40, all told", "He had 40")]
    [InlineData("He had 40 ", "He had 40")]
    [InlineData("They saw words % here", "saw words")]
    [InlineData("They took all (9 men)", "9 men")]
    [InlineData("He spoke -and left", "and left")]
    [InlineData("He left- and came", "He left")]
    [InlineData("The men fled—others stayed", "The men fled")]
    [InlineData("The men fled—others stayed", "others stayed")]
    [InlineData("The men fled―others stayed", "others stayed")]
    [InlineData("A levy of 12 000 francs", "levy of 12")]
    [InlineData("The 12\u00A0men came", "The 12")]
    [InlineData("In row 12\u00A01 is missing", "In row 12")]
    [InlineData("In row 12\u00A045 are missing", "In row 12")]
    [InlineData("In row 12\u00A04567 are missing", "In row 12")]
    [InlineData("In hall 12\u00A0E34 they met", "In hall 12")]
    [InlineData("In hall 12\u00A03E4 they met", "In hall 12")]
    [InlineData("In room\u00A0101 they met", "In room")]
    public void Words_end_at_a_space_a_comma_a_bracket_and_a_dash_of_the_sentence(string source, string exact) =>
        Assert.NotNull(PassageLocator.Find(Articles.Source(source), exact).Passage);

    [Theory]
    [InlineData("a_é𝔸ǅʰⅧ‿ע", CharacterKind.Letter)]
    [InlineData("5½²٣", CharacterKind.Digit)]
    [InlineData("\u0301\u0903\u20DD", CharacterKind.Mark)]
    [InlineData("กກကកか中ㄅ㐀豈𠀀", CharacterKind.Unspaced)]
    [InlineData(" ", CharacterKind.Space)]
    [InlineData(".-%€“\uD800", CharacterKind.Other)]
    internal void Every_character_is_of_one_kind(string characters, CharacterKind kind)
    {
        for (var at = 0; at < characters.Length;)
        {
            Assert.Equal((at, kind), (at, Characters.KindAt(characters, at, out var length)));
            at += length;
        }
    }

    [Fact]
    public void A_letter_a_digit_or_a_mark_is_part_of_a_word()
    {
        Assert.All(["a", "5", "é", "e\u0301", "𝔸", "x𝔸"], text => Assert.True(Characters.IsWordPartBefore(text, text.Length)));
        Assert.All([".", "a ", "中", "𝔸."], text => Assert.False(Characters.IsWordPartBefore(text, text.Length)));
        Assert.False(Characters.IsWordPartBefore("a", 0));
        Assert.True(Characters.IsWordPartAt("-a", 1));
        Assert.False(Characters.IsWordPartAt("a", 1));
        Assert.False(Characters.IsDigitAt("5", 1) || Characters.IsDigitAt("5", -1));
        Assert.True(Characters.BeginWord("5") && Characters.BeginWord("中") && Characters.BeginWord("a"));
        Assert.False(Characters.BeginWord(".") || Characters.BeginWord("\u0301"));
    }
}
