using System.Collections.Immutable;
using System.Text;

namespace BriefingGen.Evidence.Locating;

/// <summary>
/// Takes out of a text what typesetters, browsers and keyboards decide: kinds of quotation marks, dashes and spaces, line breaks,
/// soft hyphens, ligatures, the ellipsis character. Case, digits, signs and words are what is compared, and stay.
/// </summary>
public static class TypographyFold
{
    public static FoldedText Fold(string source)
    {
        var text = new StringBuilder(source.Length);
        var runs = ImmutableArray.CreateBuilder<FoldedText.Run>();
        for (var i = 0; i < source.Length;)
        {
            var c = source[i];
            var length = 1;
            if (char.IsWhiteSpace(c))
            {
                while (i + length < source.Length && (char.IsWhiteSpace(source[i + length]) || IsInvisible(source[i + length])))
                    length++;
                Append(" ", i, length);
            }
            else if (Expansion(c) is { } expansion)
            {
                Append(expansion, i, length);
            }
            else if (!IsInvisible(c))
            {
                Append([Simplified(c)], i, length);
            }

            i += length;
        }

        return new FoldedText(text.ToString(), source, runs.ToImmutable());

        void Append(ReadOnlySpan<char> folded, int start, int length)
        {
            var run = new FoldedText.Run(text.Length, folded.Length, start, length);
            if (run.IsUnchanged && runs.Count > 0 && runs[^1] is { IsUnchanged: true } last && last.Source + last.SourceLength == start)
                runs[^1] = last with { FoldedLength = last.FoldedLength + length, SourceLength = last.SourceLength + length };
            else
                runs.Add(run);
            text.Append(folded);
        }
    }

    private static char Simplified(char c) => c switch
    {
        '’' or '‘' or '‚' or '‛' or '‹' or '›' or '′' => '\'',
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' => '"',
        '–' or '—' or '‒' or '―' or '−' or '‐' or '‑' => '-',
        _ => c,
    };

    private static string? Expansion(char c) => c switch
    {
        '…' => "...",
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' or 'ﬆ' => "st",
        _ => null,
    };

    /// <summary>Soft hyphen, zero-width space and joiners, byte order mark, and the marks that only steer the direction of writing.</summary>
    private static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\uFEFF'
            or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069');
}
