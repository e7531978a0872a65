using BriefingGen.Briefs.Rules;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;
using BriefingGen.Text.Unicode;

namespace BriefingGen.Briefs.Yaml;

/// <summary>Reads one YAML document into nodes that know their place. What a brief does not use of YAML is refused.</summary>
internal static class YamlReader
{
    private const int MaxBytes = 32 << 20;

    /// <returns>What could be read, up to the first place where the text is no YAML any more.</returns>
    public static YamlDocument Read(TextFile file, DiagnosticBag found)
    {
        if (file.Bytes.Length > MaxBytes)
        {
            found.Add(YamlLimitRule.Of(file.Span(0, 0), "this brief is larger than 32 MiB"));
            return new YamlDocument(null, CutAfter: 0);
        }

        ReportUnprintable(file, found);
        var document = new YamlComposer(file, found).Compose();
        if (document.IsComplete)
            ReportTabs(file, found);
        return document;
    }

    /// <summary>A tab that begins a line. YAML lets it pass inside quotation marks and brackets, where it is no less a slip; elsewhere
    /// the parser has stopped at it.</summary>
    private static void ReportTabs(TextFile file, DiagnosticBag found)
    {
        if (!file.Content.Contains('\t'))
            return;
        for (var line = 1; line <= file.LineCount; line++)
        {
            if (file.Line(line) is { Text: ['\t', ..] } text && text.Text.TrimStart(" \t") is not ([] or ['#', ..]))
                found.Add(SyntaxRule.Tab(text with { Length = 1 }));
        }
    }

    /// <summary>YAML 1.2.2 §5.1: the C0 and C1 controls, DEL, and halves of characters are not text.</summary>
    private static void ReportUnprintable(TextFile file, DiagnosticBag found)
    {
        var content = file.Content;
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] is >= ' ' and < '\u007F' or '\n' or '\r' or '\t')
                continue;
            if (char.IsHighSurrogate(content[i]) && i + 1 < content.Length && char.IsLowSurrogate(content[i + 1]))
                i++;
            else if (DirectionControl.NameOf(content[i]) is { } name)
                found.Add(ControlCharacterRule.Turns(file.Span(i, 1), content[i], name));
            else if (Printable.IsUnprintable(content[i]))
                found.Add(ControlCharacterRule.Of(file.Span(i, 1), content[i]));
        }
    }
}
