using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace BriefingGen.Publishing.Outputs;

/// <summary>
/// Shows by their number the characters that XML 1.0 cannot hold, and those that would act on a terminal or a log or turn the
/// order of the text around them: a stranger may have written them. Line ends and tabs stay.
/// </summary>
internal static class PrintableText
{
    public static string Of(string text)
    {
        var printable = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var isWhole = Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length) == OperationStatus.Done;
            if (isWhole && IsPrintable(rune))
                printable.Append(text, i, length);
            else
                printable.Append(CultureInfo.InvariantCulture, $"[U+{(isWhole ? rune.Value : text[i]):X4}]");
            i += length;
        }

        return printable.ToString();
    }

    private static bool IsPrintable(Rune rune) =>
        rune.Value is '\n' or '\r' or '\t'
        || (!Rune.IsControl(rune)
            && rune.Value is not ((>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069))
            && (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));
}
