using System.Net;

namespace BriefingGen.Publishing.Tests.Export.Random;

/// <summary>An archived text, and what of it may be cited.</summary>
internal sealed class RandomArchive
{
    /// <summary>A passage that says 9 March 2031.</summary>
    public const string Dated = "as they were on 9 March 2031";

    /// <summary>A passage that says 12 May 2031.</summary>
    public const string Limit = "due by 12 May 2031";

    private readonly List<string[]> _sentences = [];
    private readonly List<(string Speaker, string[] Words)> _quotations = [];
    private readonly List<string> _paragraphs = [];
    private readonly Chance _chance;

    public RandomArchive(Chance chance, RandomWords words, IReadOnlyList<string> speakers)
    {
        _chance = chance;
        Count = 100 + chance.Next(900);
        Ending = chance.Of<string>([".txt", ".txt", ".md", ".html"]);
        _paragraphs.Add("Of " + words.Words(3 + chance.Next(12)));
        _paragraphs.Add($"With words of {string.Join(", ", speakers)}, the Harbour Press of Quell (HPQ) and the Harbour Board of Quell (HBQ), {Dated}, {Limit}, "
            + $"{Count} in all.");
        var count = 3 + chance.Some(25);
        for (var i = 0; i < count; i++)
            _paragraphs.Add(Paragraph(words, speakers));
    }

    /// <summary>A figure, which stands in <see cref="Counted"/>.</summary>
    public int Count { get; }

    public string Counted => $"{Count} in all";

    /// <summary>Of the file’s name.</summary>
    public string Ending { get; }

    public string Content => Ending switch
    {
        ".html" => $"<!DOCTYPE html><html><head><title>A page</title></head><body><nav><p>Menu</p></nav><article><h1>{Escaped(0)}</h1>"
            + string.Concat(Enumerable.Range(1, _paragraphs.Count - 1).Select(i => $"<p>{Escaped(i)}</p>\n")) + "</article></body></html>",
        _ => string.Join(_chance.OneIn(4) ? "\r\n\r\n" : "\n\n", _paragraphs) + "\n",
    };

    /// <summary>Three to thirteen words in a row.</summary>
    public string Passage() => Part(_chance.Of(_sentences));

    /// <summary>A quotation, whole or in part, with its speaker; sometimes with words left out.</summary>
    public (string Speaker, string Text) Quotation()
    {
        var (speaker, words) = _chance.Of(_quotations);
        return (speaker, _chance.Next(4) switch
        {
            0 => Part(words),
            1 when words.Length > 8 => $"{string.Join(' ', words[..3])} […] {string.Join(' ', words[^3..])}",
            2 => $"{string.Join(' ', words[..3])} [sic] {string.Join(' ', words[3..])}",
            _ => string.Join(' ', words),
        });
    }

    private string Paragraph(RandomWords words, IReadOnlyList<string> speakers)
    {
        var sentence = Take(words, 4 + _chance.Some(60), WordUse.Cited);
        _sentences.Add(sentence);
        var end = _chance.OneIn(3) ? " " + string.Join(' ', Take(words, 1 + _chance.Some(120), WordUse.Archived)) + "." : "";
        if (_quotations.Count > 0 && _chance.OneIn(2))
            return $"Then {string.Join(' ', sentence)}.{end}";
        var speaker = _chance.Of(speakers);
        var quotation = Take(words, 4 + _chance.Some(25), WordUse.Cited);
        _quotations.Add((speaker, quotation));
        return $"{speaker} said: “{string.Join(' ', quotation)}.” Also {string.Join(' ', sentence)}.{end}";
    }

    private static string[] Take(RandomWords words, int count, WordUse use) =>
        [.. Enumerable.Range(0, count).Select(_ => words.Word(use))];

    private string Part(string[] words)
    {
        var start = _chance.Next(words.Length - 2);
        return string.Join(' ', words.Skip(start).Take(3 + _chance.Next(11)));
    }

    private string Escaped(int paragraph) => WebUtility.HtmlEncode(_paragraphs[paragraph]);
}
