using System.Globalization;
using BriefingGen.Briefs.Markup;
using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Notation;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Shapes;

/// <summary>
/// Collects every id that is declared and every id that is used, since an entry may cite what stands further down, and compares
/// them when all was read.
/// </summary>
internal sealed class References
{
    private const string Citable = "only facts, quotes, demands, timeline entries and sources can be cited";
    private const string Undeclared = "declare it under `actors`, or write the name as it stands in the source";

    /// <summary>Each costs a look at all ids; an editor corrects the first and looks again.</summary>
    private const int MostSuggestions = 100;

    private readonly List<(MappedText Id, string Kind, ICitable? Item)> _declared = [];
    private readonly List<MappedText> _cited = [];
    private readonly List<(TextSpan Place, string Id)> _mentioned = [];
    private readonly List<MappedText> _facts = [];
    private readonly List<MappedText> _voices = [];
    private readonly List<MappedText> _sources = [];
    private readonly Dictionary<string, (MappedText Id, string Kind)> _all = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (MappedText Id, string Kind)> _speakers = new(StringComparer.Ordinal);
    private int _missed;

    /// <summary>After <see cref="Resolve"/>: an id that is used leads nowhere.</summary>
    public bool HasGaps { get; private set; }

    /// <param name="kind">What it is, with its article: “a fact”.</param>
    /// <param name="item">None: it cannot be cited.</param>
    public void Declare(MappedText? id, string kind, ICitable? item)
    {
        if (id is not null)
            _declared.Add((id, kind, item));
    }

    public void Cite(IEnumerable<MappedText> ids) => _cited.AddRange(ids);

    /// <summary>What is a mistyped citation where there is such an id, and text like any other where there is none.</summary>
    public void Mention(IEnumerable<(TextSpan Place, string Id)> mentions) => _mentioned.AddRange(mentions);

    public void ReferToFact(MappedText id) => _facts.Add(id);

    public void MissVoice(MappedText id) => _voices.Add(id);

    public Written<Source>? MissSource(MappedText id)
    {
        _sources.Add(id);
        return null;
    }

    /// <returns>What may be cited, by id.</returns>
    public Dictionary<string, ICitable> Resolve(DiagnosticBag found, bool isComplete)
    {
        var citables = Register(found);
        foreach (var (place, id) in _mentioned.Where(mention => citables.ContainsKey(mention.Id)))
            found.Add(CitationFormRule.Mistyped(place, id));
        // Where reading had to stop, what is missing may stand behind that place.
        if (!isComplete)
            return citables;
        foreach (var id in _cited.Where(id => !citables.ContainsKey(id.Value)))
            Miss(id, Citable, citables.Keys, "cite the id of a fact, quote, demand, timeline entry or source", found);
        foreach (var id in _facts.Where(id => citables.GetValueOrDefault(id.Value) is not Fact))
            Miss(id, "a fact is wanted here", Ids<Fact>(), "give the id of a fact of this brief", found);
        foreach (var id in _sources)
            Miss(id, "a source is wanted here", Ids<Source>(), "give the id of a source of this brief", found);
        foreach (var id in _voices)
            Miss(id, "a voice is an actor or a source", _speakers.Keys, Undeclared, found);
        return citables;

        IEnumerable<string> Ids<T>() => citables.Where(entry => entry.Value is T).Select(entry => entry.Key);
    }

    /// <summary>
    /// Reports what is declared twice. There are two name spaces, since nothing can mean both a quote and an actor: what may be
    /// cited, and who may speak; a source is in both.
    /// </summary>
    private Dictionary<string, ICitable> Register(DiagnosticBag found)
    {
        _declared.Sort((one, other) => one.Id.Span.Start.CompareTo(other.Id.Characters.Start));
        var citables = new Dictionary<string, ICitable>(StringComparer.Ordinal);
        foreach (var (id, kind, item) in _declared)
        {
            _all.TryAdd(id.Value, (id, kind));
            if (item is not null && !citables.TryAdd(id.Value, item))
                found.Add(DuplicateIdRule.Of(id.Characters, citables[id.Value].Id!.Characters, KindOf(citables[id.Value])));
            else if (item is null or Source && !_speakers.TryAdd(id.Value, (id, kind)))
                found.Add(DuplicateIdRule.Of(id.Characters, _speakers[id.Value].Id.Characters, _speakers[id.Value].Kind));
        }

        return citables;
    }

    private void Miss(MappedText id, string wanted, IEnumerable<string> known, string help, DiagnosticBag found)
    {
        HasGaps = true;
        var suggestion = ++_missed <= MostSuggestions ? Suggestion.For(id.Value, known) : null;
        found.Add(_all.TryGetValue(id.Value, out var other)
            ? UnknownIdRule.OtherKind(id.Characters, other.Kind, other.Id.Characters, wanted, suggestion)
            : UnknownIdRule.NotFound(id.Characters, suggestion, help));
    }

    private static string KindOf(ICitable item) => item switch
    {
        Fact => "a fact",
        Quote => "a quote",
        Demand => "a demand",
        TimelineEntry => "a timeline entry",
        Source => "a source",
        _ => throw new InvalidOperationException($"{item.GetType().Name} cannot be cited."),
    };
}

internal static class UnknownIdRule
{
    public static readonly Rule Rule = new(
        "unknown-id",
        Severity.Error,
        Waivable: false,
        "an id that leads nowhere",
        """
        `[@id]` may name a fact, quote, demand, timeline entry or source of this brief; a voice (`by`, `to`, `speaker`,
        `according-to` …) may name an actor or a source. Whatever looks like an id, lower-case letters, digits and hyphens only,
        must be one, so that a slip is not printed as a name:

        ```yaml
        actors:
          ziegler: Jean Ziegler
        quotes:
          - speaker: ziegler
            text: …
        ```

        A name that no actor has is written as it stands in the source: `speaker: Jean Ziegler`.
        """);

    public static Diagnostic NotFound(TextSpan id, string? suggestion, string help) =>
        new(Rule, $"nothing here is called “{id.Shown()}”", new Label(id))
        {
            Help = [suggestion is null ? help : $"did you mean “{suggestion}”?"],
        };

    /// <param name="what">What it is, with its article: “an actor”.</param>
    /// <param name="wanted">What may stand here: “only facts, quotes … can be cited”.</param>
    public static Diagnostic OtherKind(TextSpan id, string what, TextSpan declared, string wanted, string? suggestion) =>
        new(Rule, $"“{id.Shown()}” is {what}: {wanted}", new Label(id))
        {
            Related = [new Label(declared, "declared here")],
            Help = suggestion is null ? [] : [$"did you mean “{suggestion}”?"],
        };
}

internal static class DuplicateIdRule
{
    public static readonly Rule Rule = new(
        "duplicate-id",
        Severity.Error,
        Waivable: false,
        "two things have the same id",
        """
        Sources, facts, quotes, demands and timeline entries share one name space, because `[@id]` may name any of them; sources
        and actors share another, because a voice may name either. Give one of the two another id.
        """);

    public static Diagnostic Of(TextSpan id, TextSpan first, string firstKind)
    {
        var line = first.File.LineOf(first.Start);
        return new Diagnostic(
            Rule,
            string.Create(CultureInfo.InvariantCulture, $"“{id.Shown()}” is already the id of {firstKind}, in line {line}"),
            new Label(id, "again"))
        {
            Related = [new Label(first, "first here")],
            Help = [$"give one of them another id, for example `{id.Shown()}-2`"],
        };
    }
}
