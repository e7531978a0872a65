using BriefingGen.Text.Files;
using BriefingGen.Text.Unicode;

namespace BriefingGen.Evidence.Languages.Tokens;

/// <summary>
/// Removes from a text what typesetters, browsers and keyboards decide: composed or decomposed letters, kinds of quotation marks,
/// dashes and spaces, line breaks, soft hyphens, ligatures, the ellipsis character. Case, letters, digits and signs stay, since
/// quotations are compared by them.
/// </summary>
public static class TypographyFold
{
    /// <returns>A text with single spaces as its only white space; an origin covers all of a ligature or a run of
    /// spaces.</returns>
    public static MappedText Fold(MappedText text)
    {
        var composed = Nfc.Normalize(text);
        return composed.Replace(Changes(composed.Value));
    }

    /// <summary>Folds a text; origins are offsets in the text itself, not in a file.</summary>
    internal static MappedText Fold(string text) =>
        Fold(new MappedText(new TextFile("", text, ReadOnlyMemory<byte>.Empty).Whole));

    private static List<TextChange> Changes(string text)
    {
        var changes = new List<TextChange>();
        for (var i = 0; i < text.Length;)
        {
            var length = 1;
            if (char.IsWhiteSpace(text[i]))
            {
                while (i + length < text.Length && (char.IsWhiteSpace(text[i + length]) || IsInvisible(text[i + length])))
                    length++;
                if (length > 1 || text[i] != ' ')
                    changes.Add(new TextChange(i, length, " "));
            }
            else if (Simplified(text[i]) is { } simplified)
            {
                changes.Add(new TextChange(i, length, simplified));
            }

            i += length;
        }

        return changes;
    }

    /// <returns>Null for a character that stays.</returns>
    private static string? Simplified(char c) => c switch
    {
        < '\u00AB' => null,
        '’' or '‘' or '‚' or '‛' or '‹' or '›' or '′' => "'",
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' => "\"",
        '–' or '—' or '‒' or '―' or '−' or '‐' or '‑' => "-",
        '…' => "...",
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' or 'ﬆ' => "st",
        _ => IsInvisible(c) ? "" : null,
    };

    /// <summary>Soft hyphen, zero-width space and joiners, byte order mark, and marks that only control the direction of
    /// writing.</summary>
    private static bool IsInvisible(char c) => c is '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\uFEFF'
        or (>= '\u200B' and <= '\u200F')
        or (>= '\u202A' and <= '\u202E')
        or (>= '\u2060' and <= '\u2064')
        or (>= '\u2066' and <= '\u2069');
}
