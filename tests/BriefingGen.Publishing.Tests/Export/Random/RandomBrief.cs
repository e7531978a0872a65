using System.Globalization;
using System.Text;

namespace BriefingGen.Publishing.Tests.Export.Random;

/// <summary>
/// A whole brief of any shape with its archives, the same for the same seed: every key, every kind of block, short and long. What it
/// says stands in its archives, the speakers are named there, and whoever says what is cited is named with it, so that nothing in it is an
/// error.
/// </summary>
internal sealed class RandomBrief
{
    private static readonly string[] People =
        ["Orvan Quell", "Tessa Marrow", "Ilse Brandt-Okoro", "Jón Þórsson", "Émile d’Arcy", "Nadia Ferrante"];

    private readonly Chance _chance;
    private readonly RandomWords _words;
    private readonly StringBuilder _yaml = new();
    private readonly List<RandomArchive> _archives = [];
    private readonly List<string> _ids = [];
    private readonly Dictionary<string, string[]> _voices = [];
    private readonly string _name;

    private RandomBrief(ulong seed)
    {
        _chance = new Chance(seed);
        _words = new RandomWords(_chance);
        _name = seed.ToString("00000", CultureInfo.InvariantCulture);
    }

    /// <returns>The brief’s path.</returns>
    public static string Write(ulong seed, string folder)
    {
        var brief = new RandomBrief(seed);
        brief.Compose();
        for (var i = 0; i < brief._archives.Count; i++)
            File.WriteAllText(Path.Combine(folder, brief.ArchiveName(i)), brief._archives[i].Content);
        var path = Path.Combine(folder, brief._name + ".yaml");
        File.WriteAllText(path, brief._yaml.ToString());
        return path;
    }

    private void Compose()
    {
        var sources = 1 + _chance.Some(5);
        for (var i = 0; i < sources; i++)
            _archives.Add(new RandomArchive(_chance, _words, People));
        Head();
        Sources();
        Actors();
        var facts = List("facts", 40, Fact, isNeeded: true);
        List("quotes", 12, Quote);
        List("demands", 12, Demand);
        List("timeline", 20, Entry);
        Texts();
        if (facts > 0)
            List("figures", 5, Figure);
    }

    private void Head()
    {
        Key("title", Sentence(20));
        Maybe("subtitle", () => Sentence(40));
        Maybe("kicker", () => Sentence(3));
        Maybe("language", () => _chance.Of<string>(["en", "en-GB", "en-US"]), 3);
        Maybe("issued", () => "2031-03-24", 8);
        Maybe("covers", () => _chance.Of<string>(["2031-03", "2031-02-03/2031-03-21", "2031-02-03/.."]), 3);
        Maybe("handling", () => _chance.Of<string>(["TLP:RED", "TLP:AMBER+STRICT", "amber", "TLP:GREEN", "clear"]));
        if (_chance.OneIn(2))
            Line($"issuer: {{name: {Y(Sentence(6))}, unit: {Y(Sentence(6))}, email: desk@briefing.example}}");
        Maybe("contact", () => Sentence(8), 4);
        Maybe("annex", () => _chance.Of<string>(["cited", "full", "none"]));
    }

    private void Sources()
    {
        Line("sources:");
        for (var i = 0; i < _archives.Count; i++)
        {
            Line($"  s{i + 1}:");
            Key("    archive", ArchiveName(i));
            Maybe("    title", () => Sentence(15), 3);
            var isNamed = _chance.OneIn(2);
            if (isNamed)
                Key("    publisher", "Harbour Press of Quell (HPQ)");
            if (!isNamed || _chance.OneIn(5))
                Key("    short", "the " + _words.Word());
            Maybe("    kind", () => _chance.Of<string>(["press-release", "news", "report", "official", "statement", "interview", "social"]));
            Maybe("    relation", () => _chance.Of<string>(["party", "affiliated", "independent", "unknown"]));
            Maybe("    grade", () => _chance.Of<string>(["A", "B", "F"]), 3);
            Maybe("    published", () => "2031-03-18", 3);
            // The first and the last have the dates and the figures, in English.
            if (i > 0 && i < _archives.Count - 1)
                Maybe("    language", () => _chance.Of<string>(["fr", "de"]), 4);
            if (_archives[i].Ending != ".html")
                Maybe("    paragraphs", () => "blank", 2);
            if (_chance.OneIn(3))
                Line($"    url: https://press.example/{_chance.Of<string>(["a", "a?b=c&d=%20e", "ü/é%20", "a#top"])}\n    accessed: 2031-03-22");
            Maybe("    note", () => Sentence(20), 4);
        }
    }

    private void Actors()
    {
        Line("actors:");
        for (var i = 0; i < People.Length; i++)
            Line($"  p{i}: {{name: {Y(People[i])}, kind: person{(_chance.OneIn(2) ? $", role: {Y(_words.Some(8))}" : "")}{(_chance.OneIn(5) ? $", note: {Y(Sentence(20))}" : "")}}}");
        Line($"  board: {{name: \"the Harbour Board of Quell (HBQ)\", aliases: [\"Orvan Quell\"], kind: organisation}}");
    }

    private void Fact(string id)
    {
        var status = _chance.Of<string>(["reported", "reported", "alleged", "corroborated", "disputed", "unverified", "retracted"]);
        Key("  - id", id);
        Key("    label", Sentence(_chance.OneIn(12) ? 25 : 4));
        Key("    value", _chance.OneIn(20) ? Sentence(260) : Sentence(14));
        Maybe("    sentence", () => _words.Words(3 + _chance.Next(12)));
        Evidence("    ", 1 + _chance.Next(3) / 2);
        if (_ids.Count == 0)
            Line($"      - {{source: s1, exact: {Y(_archives[0].Counted)}}}");
        Key("    status", status);
        Line("    according-to: " + Voices(id));
        if (_chance.OneIn(4))
            Line($"    date: {_chance.Of<string>(["2031", "2031-03", "2031-03-09", "2031-03-09/2031-03-11", "2031-03-09T04:00", "2031-03-XX", "2031-03-09~"])}\n    inferred: {Y(Sentence(15))}");
        Maybe("    as-of", () => "2031-03-20", 8);
        if (status == "disputed" || _chance.OneIn(10))
            Line("    contradicted-by: " + Side());
        if (_chance.OneIn(8))
            Line("    differs: " + Side());
        if (status == "retracted" && _ids.Count > 0)
            Line("    corrected-by: " + Side());
        Maybe("    group", () => "Group " + "abcde"[_chance.Next(5)], 2);
        Maybe("    response", () => Prose(12), 6);
        Maybe("    note", () => Prose(12), 6);
    }

    private void Quote(string id)
    {
        var source = _chance.Next(_archives.Count);
        var (speaker, text) = _archives[source].Quotation();
        Key("  - id", id);
        Key("    speaker", speaker);
        _voices[id] = [speaker];
        Maybe("    on-behalf-of", () => "board", 5);
        Key("    text", text);
        Line($"    evidence: {{source: s{source + 1}}}");
        if (_chance.OneIn(4))
            Line($"    date: 2031-03-10\n    inferred: {Y(Sentence(10))}");
        Maybe("    where", () => _words.Some(12), 3);
        if (_chance.OneIn(6))
            Line($"    translation: {Y(Sentence(20))}\n    translated-by: {Y(Sentence(4))}");
        Maybe("    note", () => Prose(12), 6);
    }

    private void Demand(string id)
    {
        Key("  - id", id);
        Line("    by: " + Voices(id));
        if (_chance.OneIn(2))
            Line("    to: " + Voices());
        Maybe("    on-behalf-of", () => "board", 5);
        Maybe("    kind", () => _chance.Of<string>(["call", "demand", "request", "recommendation", "order"]));
        Key("    text", _words.Words(3 + _chance.Some(40)));
        Evidence("    ", 1);
        Line($"      - {{source: s{_archives.Count}, exact: {Y(RandomArchive.Limit)}}}");
        Maybe("    deadline", () => _chance.Of<string>(["2031-05-12", "within some weeks"]), 3);
        Maybe("    response", () => Prose(12), 6);
        Maybe("    note", () => Prose(12), 6);
    }

    private void Entry(string id)
    {
        Key("  - id", id);
        Line($"    date: {_chance.Of<string>(["2031-03-09", "2031-03", "a saturday", "later"])}");
        Key("    text", _words.Words(3 + _chance.Some(40)));
        Evidence("    ", 1);
        Line($"      - {{source: s{_archives.Count}, exact: {Y(RandomArchive.Dated)}}}");
        Line("    according-to: " + Voices(id));
        Maybe("    status", () => _chance.Of<string>(["reported", "alleged", "unverified"]));
    }

    private void Figure(string id) => Line(
        $"  - {{value: \"{_archives[0].Count}\", label: {Y(Sentence(6))}, fact: {_ids.First(known => known.StartsWith('f'))}}}");

    private void Texts()
    {
        Maybe("bottom-line", () => Prose(25));
        List("key-points", 8, _ => Key("  - text", Prose(20)));
        List("gaps", 8, _ => Line($"  - {{text: {Y(Prose(15))}, settled-by: {Y(_words.Some(8))}}}"));
        List("corrections", 3, _ => Line($"  - {{date: 2031-03-24, text: {Y(Prose(20))}}}"));
        if (_chance.OneIn(2))
            return;
        Line("summary: |");
        for (var i = 0; i <= _chance.Some(8); i++)
            Line(_chance.OneIn(4)
                ? string.Concat(Enumerable.Range(0, 1 + _chance.Next(4)).Select(_ => $"  - {Plain(Prose(15))}\n"))
                : $"  {Plain(Prose(_chance.OneIn(5) ? 150 : 30))}\n");
    }

    /// <summary>Block text in YAML must not begin a line with a space of its own or hold a break.</summary>
    private static string Plain(string text) => text.Replace('\u0085', ' ');

    private int List(string key, int most, Action<string> item, bool isNeeded = false)
    {
        if (!isNeeded && _chance.OneIn(3))
            return 0;
        Line(key + ":");
        var count = 1 + _chance.Some(most);
        for (var i = 0; i < count; i++)
        {
            var id = $"{key[0]}{key[^1]}{i + 1}";
            item(id);
            if (key is "facts" or "quotes" or "demands" or "timeline")
                _ids.Add(id);
        }

        return count;
    }

    private void Evidence(string indent, int count)
    {
        Line(indent + "evidence:");
        for (var i = 0; i < count; i++)
            Line($"{indent}  - {Passage()}}}");
    }

    private string Passage()
    {
        var source = _chance.Next(_archives.Count);
        return $"{{source: s{source + 1}, exact: {Y(_archives[source].Passage())}";
    }

    private string Side() => _ids.FirstOrDefault(id => id.StartsWith('f')) is { } fact && _chance.OneIn(2)
        ? $"{{fact: {fact}}}"
        : $"{Passage()}, according-to: {Voices()}}}";

    /// <param name="id">Of what they say; none where nothing can cite it.</param>
    private string Voices(string? id = null)
    {
        var person = _chance.Next(People.Length);
        var isMany = _chance.OneIn(4);
        if (id is not null)
            _voices[id] = isMany ? [People[0], People[1], "the Harbour Board of Quell"] : [People[person]];
        return isMany ? "[p0, p1, board]" : $"p{person}";
    }

    /// <summary>A sentence with citations, emphasis and links, that says who says what it cites.</summary>
    private string Prose(int most)
    {
        var voices = new List<string> { _chance.Of(People) };
        var text = _words.Words(2) + " ";
        for (var part = 0; part <= _chance.Some(3); part++)
        {
            text += _chance.Next(8) switch
            {
                0 => $"*{_words.Words(2).Replace("*", "", StringComparison.Ordinal)}* ",
                1 => $"**{_words.Words(2).Replace("*", "", StringComparison.Ordinal)}** ",
                2 => $"[{_words.Words(2)}](https://press.example/page) ",
                _ => "",
            } + _words.Some(most) + (_chance.OneIn(2) ? "," : "");
            if (_ids.Count > 0 && _chance.OneIn(2))
                text += $" [{Citation(voices)}{(_chance.OneIn(3) ? $"; {Citation(voices)}" : "")}]";
            text += " ";
        }

        return $"{string.Join(" and ", voices.Distinct())} said that {text.TrimEnd()}.";
    }

    private string Citation(List<string> voices)
    {
        var id = _chance.Of(_ids);
        voices.AddRange(_voices[id]);
        return "@" + id;
    }

    private string Sentence(int most) => "The " + _words.Some(most);

    private string ArchiveName(int index) => $"{_name}-{index + 1}{_archives[index].Ending}";

    private void Maybe(string key, Func<string> value, int times = 2)
    {
        if (_chance.OneIn(times))
            Key(key, value());
    }

    private void Key(string key, string value) => Line($"{key}: {Y(value)}");

    private void Line(string line) => _yaml.Append(line).Append('\n');

    /// <summary>A double-quoted scalar.</summary>
    private static string Y(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
