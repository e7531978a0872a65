using System.Globalization;
using UglyToad.PdfPig.Content;

namespace BriefingGen.Pdf.Tests.Reading;

/// <summary>The words of a file, as PdfPig reads them by the fonts’ maps to Unicode.</summary>
internal sealed class ReadWords
{
    private readonly IReadOnlyList<IReadOnlyList<MarkedContentElement>> _pages;
    private readonly Dictionary<(int Page, int Mcid), string> _texts;
    private readonly ReadPdf _pdf;

    public ReadWords(ReadPdf pdf)
    {
        _pdf = pdf;
        _pages = [.. pdf.Pages.Select(page => page.GetMarkedContents())];
        _texts = _pages.SelectMany((page, number) => page.Where(IsContent).Select(content => (number, content)))
            .ToDictionary(pair => (pair.number, pair.content.MarkedContentIdentifier), pair => TextOf(pair.content));
    }

    /// <summary>As a screen reader follows it.</summary>
    public Outline InStructureOrder() => Of(ReadTree.Of(_pdf).Document);

    /// <summary>As it is drawn, furniture left out.</summary>
    public IReadOnlyList<string> InContentOrder() => [.. _pages.Select(page => string.Concat(page.Where(IsContent).Select(TextOf)))];

    private static bool IsContent(MarkedContentElement content) => content is { IsArtifact: false, MarkedContentIdentifier: >= 0 };

    private static string TextOf(MarkedContentElement content) =>
        content.ActualText ?? string.Concat(content.Letters.Select((letter, index) => index == 0 ? letter.Value : Own(letter.Value, content.Letters[index - 1].Value)));

    /// <summary>PdfPig gives a mark the letter before it as well, and keeps that letter.</summary>
    private static string Own(string text, string before) =>
        text.StartsWith(before, StringComparison.Ordinal) && text.Length > before.Length && text[before.Length..].All(IsMark) ? text[before.Length..] : text;

    private static bool IsMark(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;

    private Outline Of(ReadElement element)
    {
        var items = new List<object>();
        foreach (var kid in element.Children)
        {
            switch (kid)
            {
                case ReadChild.MarkedContent content:
                    items.Add(_texts[(content.Page, content.Mcid)]);
                    break;
                // The writer’s own, where glyphs and characters do not pair off.
                case ReadChild.ChildElement { Element: { Type: "Span" } span } when _pdf.TextOf(span.Dictionary, "ActualText") is { } actual:
                    items.Add(actual);
                    break;
                case ReadChild.ChildElement child:
                    items.Add(Of(child.Element));
                    break;
            }
        }

        return new Outline(element.Type, items);
    }
}
