using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Notation;
using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Shapes;

/// <summary>What is known while one brief is read.</summary>
internal sealed class ReadingContext(DiagnosticBag found)
{
    public DiagnosticBag Found => found;

    /// <summary>Each costs a look at all keys; an editor corrects the first and looks again.</summary>
    private int _suggestions = 1000;

    public References References { get; } = new();

    public Voices Voices { get; } = new();

    /// <summary>The brief's language, once it was read.</summary>
    public Written<string> Language { get; set; } = new("en", null);

    /// <summary>The day of publication, where the sources have one and no other; what is read before them does not know it.</summary>
    public DateOnly? Published { get; set; }

    /// <summary>Where reading had to stop (<see cref="YamlDocument.CutAfter"/>).</summary>
    public int? CutAfter { get; init; }

    /// <summary>A node that was already reported.</summary>
    public TextSpan? Explained { get; init; }

    /// <summary>Something the model needs could not be read; there will be no model.</summary>
    public bool IsDamaged { get; set; }

    /// <returns>The key that a misspelt one was probably meant for.</returns>
    public string? Suggest(string typed, IEnumerable<string> keys) => _suggestions-- > 0 ? Suggestion.For(typed, keys) : null;

    /// <summary>Reports that a node is something else than its key wants, unless it was reported before.</summary>
    public void Misshapen(YamlNode node, string wanted, string help)
    {
        IsDamaged = true;
        if (node is not YamlRefused)
            Found.Add(WrongShapeRule.Of(node.Span.FirstLine(), wanted, node.Kind, help));
    }
}
