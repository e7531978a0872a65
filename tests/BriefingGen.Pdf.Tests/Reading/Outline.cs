using System.Text;
using System.Text.RegularExpressions;

namespace BriefingGen.Pdf.Tests.Reading;

/// <summary>
/// A structure with its words, to compare what went in with what is read back: one line for each element that is no part of a line,
/// parts of a line in ⟨ ⟩.
/// </summary>
/// <param name="Items">Strings and nodes, in order.</param>
internal sealed record Outline(string Type, IReadOnlyList<object> Items)
{
    private static readonly HashSet<string> PartsOfLines = ["Span", "Strong", "Em", "Mark", "Link"];

    /// <summary>Nodes without a word are not written, so they do not count.</summary>
    public IEnumerable<string> Lines(string indent = "")
    {
        var own = Own();
        yield return $"{indent}{Type} {own}".TrimEnd();
        foreach (var line in Items.OfType<Outline>().Where(node => !PartsOfLines.Contains(node.Type) && node.HasWords)
            .SelectMany(node => node.Lines(indent + "  ")))
            yield return line;
    }

    /// <summary>All words, a space between elements that are no parts of a line.</summary>
    public string Words => Fold(string.Concat(Items.Select(item =>
        item is Outline node ? PartsOfLines.Contains(node.Type) ? node.Raw : $" {node.Words} " : (string)item)));

    private bool HasWords => Words.Length > 0;

    private string Raw => string.Concat(Items.Select(item => item is Outline node ? node.Raw : (string)item));

    /// <summary>White space of all kinds is one space; characters that print nothing are left out.</summary>
    public static string Fold(string text)
    {
        var printed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is not (0xAD or 0x034F or 0x061C or 0xFEFF or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E)
                or (>= 0x2060 and <= 0x206F) or (>= 0xFE00 and <= 0xFE0F)))
                printed.Append(rune.ToString());
        }

        return Regex.Replace(printed.ToString(), @"\s+", " ").Trim();
    }

    private string Own() => Fold(string.Concat(Items.Select(item => item switch
    {
        Outline node when !PartsOfLines.Contains(node.Type) => "",
        Outline { HasWords: false } => "",
        Outline node => $"⟨{node.Type} {node.Own()}{(node.Raw.EndsWith(' ') ? " " : "")}⟩",
        string text => text,
        _ => throw new InvalidOperationException(),
    })));
}
