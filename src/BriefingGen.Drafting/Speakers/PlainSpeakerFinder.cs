using System.Text.RegularExpressions;
using BriefingGen.Drafting.Articles;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Drafting.Speakers;

/// <summary>
/// Finds the speaker where the words right before or right behind a quotation say it in one of the usual ways. Pronouns, names in
/// another sentence and unusual verbs are left to the editor.
/// </summary>
internal sealed class PlainSpeakerFinder : ISpeakerFinder
{
    private const int Before = 300;
    private const int Behind = 200;
    private const int Searched = 200_000;

    public string? Find(ArchivedSource source, int place)
    {
        var quoted = source.Quoted[place];
        var paragraph = source.ParagraphAt(quoted.Inner.Start).Span;
        var before = OneLine.Of(TextBefore(source, place, paragraph));
        var behind = OneLine.Of(TextBehind(source, place, paragraph));
        var named = Introduced(before[Sentences.LastStart(before)..])
            ?? Attributed(behind, OneLine.Of(quoted.Inner.Text).EndsWith('.'))
            ?? null;
        return named is null ? Continued(source, place, paragraph, before) : NameOf(source, named);
    }

    /// <summary>Between the quotation before it, or the start of the paragraph, and its opening mark.</summary>
    private static ReadOnlySpan<char> TextBefore(ArchivedSource source, int place, TextSpan paragraph)
    {
        var end = source.Quoted[place].Inner.Start - 1;
        var start = Math.Max(paragraph.Start, end - Before);
        if (place > 0)
            start = Math.Max(start, Math.Min(source.Quoted[place - 1].Inner.End + 1, end));
        return source.File.Content.AsSpan(start, Math.Max(end - start, 0));
    }

    private static ReadOnlySpan<char> TextBehind(ArchivedSource source, int place, TextSpan paragraph)
    {
        var start = Math.Min(source.Quoted[place].Inner.End + 1, paragraph.End);
        var end = Math.Min(paragraph.End, start + Behind);
        if (place + 1 < source.Quoted.Length)
            end = Math.Max(start, Math.Min(end, source.Quoted[place + 1].Inner.Start - 1));
        return source.File.Content.AsSpan(start, end - start);
    }

    private static Match? Introduced(string sentence)
    {
        if (SayingPatterns.AccordingToNameBefore().Match(sentence) is { Success: true } according)
            return according;
        var said = SayingPatterns.Introduction().Match(sentence);
        while (said.Success && IsObject(said.Groups["before"].Value))
        {
            // A name behind a preposition is not who speaks: go on behind it.
            var name = said.Groups["name"];
            sentence = new string(' ', name.Index + name.Length) + sentence[(name.Index + name.Length)..];
            said = SayingPatterns.Introduction().Match(sentence);
        }

        return said.Success ? said : null;
    }

    private static Match? Attributed(string behind, bool isEnded)
    {
        Regex[] patterns = isEnded
            ? [SayingPatterns.VerbThenName()]
            : [SayingPatterns.VerbThenName(), SayingPatterns.NameThenVerb(), SayingPatterns.AccordingToName()];
        return patterns.Select(pattern => pattern.Match(behind)).FirstOrDefault(match => match.Success);
    }

    private static bool IsObject(string before) =>
        before.TrimEnd().Split(' ')[^1] is "of" or "at" or "in" or "on" or "from" or "for" or "to" or "by" or "with" or "de" or "à";

    /// <summary>“…,” said Holt. “…”: words that follow an attribution at once are the same person’s.</summary>
    private string? Continued(ArchivedSource source, int place, TextSpan paragraph, string between)
    {
        if (place == 0 || source.Quoted[place - 1].Inner.Start < paragraph.Start || between.Length == 0)
            return null;
        var isOneSentence = Sentences.FirstLength(between) == between.Length && between[^1] is '.' or ',';
        return isOneSentence && Attributed(between, isEnded: false) is not null ? Find(source, place - 1) : null;
    }

    private static string? NameOf(ArchivedSource source, Match named)
    {
        var name = OneLine.Of(named.Groups["name"].Value).TrimEnd('.');
        var isTitled = PersonName.HasTitle(name);
        name = PersonName.WithoutTitle(name);
        var isOneWord = !name.Contains(' ', StringComparison.Ordinal);
        if (PersonName.IsNoName(name))
            return null;
        if (isOneWord && FullName(source, name) is { } full)
            name = full;
        else if (isOneWord && !isTitled && named.Groups["the"].Length == 0)
            return null;
        return named.Groups["the"] is { Length: > 0 } article && !isTitled ? article.Value.ToLowerInvariant() + name : name;
    }

    /// <summary>The longer name that a surname, or the last word of a body’s name, is short for.</summary>
    private static string? FullName(ArchivedSource source, string last)
    {
        var text = OneLine.Of(source.File.Content.AsSpan(0, Math.Min(source.File.Content.Length, Searched)));
        return SayingPatterns.AnyName().Matches(text)
            .Select(match => PersonName.WithoutTitle(match.Groups["name"].Value.TrimEnd('.')))
            .FirstOrDefault(name => name.EndsWith(" " + last, StringComparison.Ordinal) && !PersonName.IsNoName(name));
    }
}
