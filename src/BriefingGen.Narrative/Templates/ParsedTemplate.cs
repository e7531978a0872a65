using System.Runtime.CompilerServices;
using BriefingGen.Text.Files;
using Scriban;
using Scriban.Parsing;

namespace BriefingGen.Narrative.Templates;

/// <param name="IsUsers">Whether it is a user's and not built in.</param>
internal sealed record ParsedTemplate(TextFile File, Template Template, bool IsUsers)
{
    // A built-in template is the same file object in every set, so each is parsed once in a process.
    private static readonly ConditionalWeakTable<TextFile, Template> Cache = [];

    public static ParsedTemplate Parse(TextFile file, bool isUsers) =>
        new(file, Cache.GetValue(file, read => Template.Parse(read.Content, read.Path)), isUsers);

    /// <summary>Where a node of the template stands; Scriban's end is the last character itself.</summary>
    public TextSpan SpanOf(SourceSpan span)
    {
        var start = Math.Clamp(span.Start.Offset, 0, File.Content.Length);
        var end = Math.Clamp(span.End.Offset + 1, start, File.Content.Length);
        return File.Span(start, end - start);
    }
}
