using System.Collections.Immutable;
using BriefingGen.Drafting.Writing;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Drafting.Plans;

/// <summary>What the errors of a draft are about.</summary>
internal sealed class Objections
{
    private readonly Dictionary<object, string> _messages = [];

    public Objections(DraftPage page, TextFile brief, ImmutableArray<Diagnostic> errors)
    {
        foreach (var error in errors.Where(error => error.Primary?.Span.File == brief))
        {
            if (page.Line(brief.LineOf(error.Primary!.Span.Start)) is not { } line)
                continue;
            _messages.TryAdd(line.Section, error.Message);
            if (line.Entry is { } entry)
                _messages.TryAdd(entry, error.Message);
        }
    }

    public bool AreAbout(string key) => _messages.ContainsKey(key);

    /// <returns>What is said of an entry; none where nothing is.</returns>
    public string? Of(DraftEntry entry) => _messages.GetValueOrDefault(entry);
}
