using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Tokens;

namespace BriefingGen.Pdf.Tests.Reading;

/// <summary>Objects as text a person can compare.</summary>
internal static class TokenText
{
    private const int LongArray = 40;

    // What changes with the compressor says nothing about the writer.
    private static readonly HashSet<string> Unstable = ["Length", "ID"];

    public static string Of(IToken token) => token switch
    {
        NameToken name => $"/{name.Data}",
        NumericToken number => number.Data.ToString(CultureInfo.InvariantCulture),
        StringToken text => $"({text.Data})",
        HexToken hex => $"<{hex.Data}>",
        IndirectReferenceToken reference => $"{reference.Data.ObjectNumber} R",
        BooleanToken boolean => boolean.Data ? "true" : "false",
        ArrayToken { Length: > LongArray } array => $"[{string.Join(' ', array.Data.Take(3).Select(Of))} … {array.Length}]",
        ArrayToken array => $"[{string.Join(' ', array.Data.Select(Of))}]",
        DictionaryToken dictionary => $"<<{string.Join(' ', dictionary.Data.Select(Entry))}>>",
        NullToken => "null",
        _ => throw new ArgumentOutOfRangeException(nameof(token), token.GetType().Name),
    };

    /// <summary>All objects but the file's own machinery; streams of text decoded, others as their length.</summary>
    public static string Of(ReadPdf pdf)
    {
        var text = new StringBuilder();
        foreach (var (reference, value) in pdf.Objects)
        {
            if (value is not StreamToken stream)
            {
                text.Append(CultureInfo.InvariantCulture, $"{reference.ObjectNumber}: {Of(value)}\n");
                continue;
            }

            var dictionary = stream.StreamDictionary;
            var type = dictionary.Data.TryGetValue("Type", out var name) ? Of(name) : "";
            if (type is "/ObjStm" or "/XRef")
                continue;
            text.Append(CultureInfo.InvariantCulture, $"{reference.ObjectNumber}: {Of(dictionary)} stream\n");
            text.Append(Content(pdf, stream, dictionary, type));
        }

        return text.ToString();
    }

    private static string Content(ReadPdf pdf, StreamToken stream, DictionaryToken dictionary, string type)
    {
        var isBinary = dictionary.Data.ContainsKey("Length1") || dictionary.Data.ContainsKey("N");
        if (isBinary)
            return $"    ({pdf.Decode(stream).Length} bytes)\n";
        var content = type == "/Metadata" ? Encoding.UTF8.GetString(pdf.Decode(stream)) : pdf.DecodeText(stream);
        // The sample fonts' codes are Latin-1 behind a byte of 0.
        return string.Concat(content.Replace("\0", "", StringComparison.Ordinal).TrimEnd('\n').Split('\n').Select(line => $"    {line}\n"));
    }

    private static string Entry(KeyValuePair<string, IToken> entry) =>
        Unstable.Contains(entry.Key) ? $"/{entry.Key} …" : $"/{entry.Key} {Of(entry.Value)}";
}
