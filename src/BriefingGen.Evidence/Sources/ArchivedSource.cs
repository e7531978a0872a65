using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Sources;

/// <summary>
/// The archived text of a source, ready to be searched: its numbered paragraphs, its quoted stretches, and an index of its
/// words. What is not needed by every brief is made when it is first asked for; safe for several threads.
/// </summary>
public sealed class ArchivedSource
{
    private readonly Lazy<CodePointOffsets> _codePoints;
    private readonly Lazy<ImmutableArray<QuotedStretch>> _quoted;
    private readonly Lazy<WordIndex> _index;
    private readonly Lazy<string> _sha256;

    /// <param name="number">What references call the source: 1 for the first.</param>
    /// <param name="rule">None: the lengths of the lines decide. Saved HTML has its own paragraphs.</param>
    public ArchivedSource(TextFile file, int number = 1, ParagraphRule? rule = null)
    {
        Format = FormatOf(file.Path);
        Number = number;
        (File, Paragraphs) = Format switch
        {
            ArchiveFormat.PlainText or ArchiveFormat.Markdown => (file, ParagraphReader.Read(file, rule)),
            ArchiveFormat.Html => HtmlArchive.Read(file),
        };
        _codePoints = new(() => new CodePointOffsets(File.Content));
        _quoted = new(() => QuotationMarks.Find(Paragraphs));
        _index = new(() => new WordIndex(TypographyFold.Fold(new MappedText(File.Whole).Replace(ContinuedMarks()))));
        _sha256 = new(() => Convert.ToHexStringLower(Text.Hashing.Sha256.Hash(File.Bytes.Span)));
    }

    public ArchiveFormat Format { get; }

    /// <summary>The text that all positions refer to, and the archive's own bytes. Of saved HTML the text is that of its
    /// paragraphs.
    /// </summary>
    public TextFile File { get; }

    public int Number { get; }

    /// <summary>Empty only where the text is.</summary>
    public ImmutableArray<Paragraph> Paragraphs { get; }

    /// <summary>What stands between quotation marks, in order; stretches do not overlap.</summary>
    public ImmutableArray<QuotedStretch> Quoted => _quoted.Value;

    /// <summary>Of the file's bytes: 64 hexadecimal digits in lower case.</summary>
    public string Sha256 => _sha256.Value;

    internal WordIndex Index => _index.Value;

    /// <summary>An offset counted in code points, as the W3C's TextPositionSelector wants it.</summary>
    /// <param name="offset">In UTF-16 units of the file's text.</param>
    public int CodePointOffset(int offset) => _codePoints.Value.Of(offset);

    /// <summary>The paragraph that an offset lies in; white space belongs to the paragraph before it.</summary>
    public Paragraph ParagraphAt(int offset)
    {
        int low = 0, high = Paragraphs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Paragraphs[middle].Span.Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return Paragraphs[low];
    }

    /// <summary>The quoted stretch that holds all of a span; none where any of it stands outside the marks.</summary>
    public QuotedStretch? QuotedAround(TextSpan span)
    {
        var first = FirstQuotedFrom(span.End);
        return first < Quoted.Length && Quoted[first].Inner.Start <= span.Start ? Quoted[first] : null;
    }

    /// <summary>The number of the first quoted stretch that ends at an offset or after it.</summary>
    internal int FirstQuotedFrom(int offset)
    {
        int low = 0, high = Quoted.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Quoted[middle].Inner.End < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>A page that was made to keep its parser busy; it cannot be a source.</summary>
    public static bool IsTooDeep(TextFile file) => FormatOf(file.Path) == ArchiveFormat.Html && HtmlDepth.IsTooDeep(file.Content);

    /// <summary>Marks that open the further paragraphs of one quotation are no words: the quotation may be typed without
    /// them.</summary>
    private List<TextChange> ContinuedMarks()
    {
        var marks = new List<TextChange>();
        for (var i = 1; i < Quoted.Length; i++)
            if (Quoted[i - 1].Continues)
                marks.Add(new TextChange(Quoted[i].Inner.Start - 1, 1, ""));
        return marks;
    }

    private static ArchiveFormat FormatOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" or ".htm" => ArchiveFormat.Html,
        ".md" => ArchiveFormat.Markdown,
        _ => ArchiveFormat.PlainText,
    };
}

/// <summary>How an archived file is read; the extension of its name says which.</summary>
public enum ArchiveFormat
{
    PlainText,

    /// <summary>Read as it stands, marks included.</summary>
    Markdown,

    /// <summary>A saved page; paragraphs are elements, and positions are positions in their text.</summary>
    Html,
}
