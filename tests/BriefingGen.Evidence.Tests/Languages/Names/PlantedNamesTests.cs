using System.Collections.Immutable;
using BriefingGen.Evidence.Languages.Names;

namespace BriefingGen.Evidence.Tests.Languages.Names;

/// <summary>
/// Fictional names in a fictional article: as they stand, and in the other forms a brief gives them, they must stand; with a letter
/// or a part changed they must not.
/// </summary>
public class PlantedNamesTests
{
    private static readonly ImmutableArray<string> People =
    [
        "Orla Holtane", "Tam Quillory", "Pell van der Marwick", "Nouri al-Tavessi", "Ban Su-moon", "Élise Marrouin", "J. K. Rowander", "Dorit Hallam",
        "Ivo Sarrick", "Halden O’Brusk", "Lusa Fennimar", "Valéry Brandais d’Orvaux", "Maren Ostrick", "Jonet Averill", "Sel Brandavar", "Runa Tellmark",
    ];

    private static readonly ImmutableArray<string> Bodies =
    [
        "Harbour Trust of Ellowick", "National Council of Resistance of Marenda", "Water Passage Authority", "Guild of Deck and Engine Hands",
        "Vessarine Ferries", "Orrendale Technical School", "Port Ellowick", "Camp Skarrow", "Norvane Gas", "Forum of Island Residents",
    ];

    private static readonly ImmutableArray<string> Told =
    [
        "{0} said that the sheets were read",
        "The crews asked {0} to wait",
        "The rest logs of {0}, kept in a safe",
        "“We will wait,” according to {0}",
        "Read and signed by {0}",
        "However, {0} read the sheets on Tuesday",
    ];

    private static readonly NameReader Reader = NameReader.For("en")!;

    private static readonly NameIndex Source = NameIndex.Of(Article(), "en");

    private static readonly LowerCaseWords Common = LowerCaseWords.Of(["the crews read and signed rest logs, and asked for sheets"]);

    [Fact]
    public void Names_stand_in_every_form_that_a_brief_gives_them()
    {
        var (clean, falseAlarms) = (0, new List<string>());
        foreach (var name in People.Concat(Bodies))
            foreach (var told in Told)
                foreach (var form in Forms(name))
                {
                    clean++;
                    var text = told.Replace("{0}", form, StringComparison.Ordinal);
                    if (!Stands(text))
                        falseAlarms.Add(text);
                }

        Assert.True(clean > 500, $"{clean}");
        Assert.True(falseAlarms.Count * 1000 <= clean * 3, $"{falseAlarms.Count} of {clean}: {string.Join('\n', falseAlarms.Take(20))}");
    }

    [Fact]
    public void A_changed_letter_or_part_is_found()
    {
        var (planted, missed) = (0, new List<string>());
        foreach (var name in People.Concat(Bodies))
            foreach (var changed in LettersChanged(name).Concat(PartsChanged(name)))
                foreach (var told in Told)
                {
                    planted++;
                    var text = told.Replace("{0}", changed, StringComparison.Ordinal);
                    if (Stands(text))
                        missed.Add(text);
                }

        Assert.True(planted > 1500, $"{planted}");
        Assert.True(missed.Count * 100 <= planted * 2, $"{missed.Count} of {planted}: {string.Join('\n', missed.Take(60))}");
    }

    private static IEnumerable<string> Article()
    {
        for (var i = 0; i < People.Length; i++)
            yield return $"{People[i]}, of the {Bodies[i % Bodies.Length]}, said that the ferry had left. Mr {Surname(People[i])} was not on board, the Marendan police said.";
        for (var i = 0; i < Bodies.Length; i++)
            yield return $"A bulletin of {Bodies[i]} was read by {People[^(i + 1)]} on Tuesday. It names nobody.";
    }

    private static IEnumerable<string> Forms(string name)
    {
        yield return name;
        yield return name + "’s";
        yield return name.Replace('’', '\'');
        yield return name.Replace('-', '‑');
        yield return name.Replace(" ", "\u00A0", StringComparison.Ordinal);
        if (People.Contains(name))
        {
            yield return Surname(name);
            yield return $"Mr {Surname(name)}";
            yield return $"President {name}";
        }
    }

    private static IEnumerable<string> LettersChanged(string name)
    {
        for (var at = 1; at < name.Length; at += 2)
        {
            if (!char.IsLetter(name[at]) || IsOfSmallWord(name, at))
                continue;
            var letter = char.IsUpper(name[at]) ? (name[at] == 'K' ? 'V' : 'K') : (name[at] == 'e' ? 'u' : 'e');
            yield return $"{name.AsSpan(0, at)}{letter}{name.AsSpan(at + 1)}";
            if (!char.IsUpper(name[at]))
                yield return $"{name.AsSpan(0, at)}{name.AsSpan(at + 1)}";
            yield return $"{name.AsSpan(0, at)}{letter}{name.AsSpan(at)}";
        }
    }

    private static IEnumerable<string> PartsChanged(string name)
    {
        var words = name.Split(' ');
        var others = (People.Contains(name) ? People : Bodies).Where(other => other != name).Take(4);
        foreach (var other in others.Select(other => other.Split(' ')))
        {
            yield return string.Join(' ', [other[0], .. words[1..]]);
            yield return string.Join(' ', [.. words[..^1], other[^1]]);
        }
    }

    /// <summary>“van”, “of”, and initials.</summary>
    private static bool IsOfSmallWord(string name, int at)
    {
        var start = name.LastIndexOfAny([' ', '-', '’'], at) + 1;
        var end = name.IndexOfAny([' ', '-', '’'], at);
        return (end < 0 ? name.Length : end) - start < 4;
    }

    private static string Surname(string name)
    {
        var words = name.Split(' ');
        return words.Length > 3 || words[1].Length == 2 ? string.Join(' ', words[(words.Length - (words[1] == "van" ? 3 : 1))..]) : words[^1];
    }

    private static bool Stands(string text) =>
        Reader.Read(text, Common).All(mention => Source.Find(mention).Kind < NameMatchKind.Differs);
}
