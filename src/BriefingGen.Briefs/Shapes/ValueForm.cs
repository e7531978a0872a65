using System.Collections.Immutable;

namespace BriefingGen.Briefs.Shapes;

/// <summary>What a value may look like; the schema and the reference page are made from it.</summary>
internal abstract record ValueForm;

/// <param name="Name">What to type: “date”. The reference page explains it under this name.</param>
internal abstract record ScalarForm(string Name) : ValueForm;

/// <summary>Any text.</summary>
internal sealed record TextForm(string Name) : ScalarForm(Name);

/// <param name="Pattern">What the text matches, in the part of the language of patterns that ECMA-262 and .NET share.</param>
/// <param name="Message">What is wrong where it does not.</param>
/// <param name="Untyped">What YAML tools may take such a text for.</param>
internal sealed record PatternForm(string Name, string Pattern, string Message, UntypedScalars Untyped = UntypedScalars.None)
    : ScalarForm(Name);

/// <param name="Words">As an editor is offered them.</param>
/// <param name="Pattern">All that is taken for one of them.</param>
internal sealed record WordForm(string Name, ImmutableArray<string> Words, string Pattern) : ScalarForm(Name);

internal sealed record MappingForm(MappingShape Shape) : ValueForm;

/// <summary>
/// A brief has no types, but tools that read it as YAML have: to them the id `7` is a number, and to readers of YAML 1.1 the
/// language `no` is false.
/// </summary>
[Flags]
internal enum UntypedScalars
{
    None = 0,
    Integer = 1,

    /// <summary>An integer of four digits: a year.</summary>
    Year = 2,

    /// <summary>An integer of up to four digits: a year, or words such as `7`.</summary>
    ShortInteger = 4,
    Boolean = 8,
}

/// <summary>Words whose case does not matter. JSON Schema has no option for that, so each letter stands twice.</summary>
internal static class AnyCase
{
    public static string Pattern(IEnumerable<string> words) => string.Join('|', words.Select(Pattern));

    public static string Pattern(string word) => string.Concat(word.Select(Pattern));

    private static string Pattern(char c) =>
        char.IsAsciiLetter(c) ? $"[{char.ToUpperInvariant(c)}{char.ToLowerInvariant(c)}]"
        : char.IsAsciiDigit(c) || c == '-' ? c.ToString()
        : $@"\{c}";
}
