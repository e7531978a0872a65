using System.Collections.Immutable;

namespace BriefingGen.Briefs.Shapes;

/// <summary>A key of a mapping. It is declared once: reading, the schema and the reference page all go by it.</summary>
/// <param name="Index">Its place among the keys of its mapping.</param>
internal abstract record Key(string Name, int Index, bool IsRequired, KeyArity Arity, KeyHelp Help)
{
    /// <summary>What its value looks like, or each of its entries. Reading a brief does not need it.</summary>
    public abstract ValueForm EntryForm { get; }
}

internal sealed record RequiredKey<T>(string Name, int Index, TextShape<T> Shape, KeyHelp Help)
    : Key(Name, Index, IsRequired: true, KeyArity.One, Help)
    where T : class
{
    public override ValueForm EntryForm => Shape.Form;
}

internal sealed record OptionalKey<T>(string Name, int Index, ValueShape<T> Shape, KeyHelp Help)
    : Key(Name, Index, IsRequired: false, KeyArity.One, Help)
    where T : class
{
    public override ValueForm EntryForm => Shape.Form;
}

/// <param name="MayBeOne">A single value may stand for the list (BRIEF.md §2, rule 2).</param>
/// <param name="Noun">What an entry is, without article.</param>
internal sealed record ListKey<T>(
    string Name, int Index, bool IsRequired, ValueShape<T> Shape, bool MayBeOne, string Noun, KeyHelp Help)
    : Key(Name, Index, IsRequired, MayBeOne ? KeyArity.OneOrMany : KeyArity.Many, Help)
    where T : class
{
    public override ValueForm EntryForm => Shape.Form;
}

/// <summary>A mapping from ids to entries.</summary>
/// <param name="Noun">What an entry is, without article.</param>
internal sealed record MapKey<T>(string Name, int Index, bool IsRequired, ValueShape<T> Shape, string Noun, KeyHelp Help)
    : Key(Name, Index, IsRequired, KeyArity.ById, Help)
    where T : class
{
    public override ValueForm EntryForm => Shape.Form;
}

internal enum KeyArity
{
    One,

    /// <summary>A list, for which a single entry may stand.</summary>
    OneOrMany,

    /// <summary>A list.</summary>
    Many,

    /// <summary>A mapping from ids to entries.</summary>
    ById,
}

/// <summary>What an editor is told about a key, while typing and on the reference page.</summary>
/// <param name="Text">What to type and what becomes of it, in a line.</param>
/// <param name="Example">A value as it stands behind the key. Empty where entries of their own say more than an example.</param>
internal sealed record KeyHelp(string Text, string Example = "")
{
    /// <summary>The value that is taken where the key is not given.</summary>
    public string? Default { get; init; }

    /// <summary>What is done where the key is not given, in words.</summary>
    public string? Otherwise { get; init; }
}

/// <summary>
/// What a mapping asks of its keys together. Its reader says it in the editor's words; the schema and the page go by this.
/// </summary>
internal abstract record Condition;

/// <summary>One of these keys must be given.</summary>
internal sealed record AnyKey(ImmutableArray<Key> Keys) : Condition;

/// <summary>Where the first is given, none of the others may be.</summary>
internal sealed record KeyAlone(Key Key, ImmutableArray<Key> Others) : Condition;

/// <summary>Where one key is given, with this word if there is one, the other must be too.</summary>
internal sealed record KeyNeeds(Key Key, string? Word, Key Other) : Condition;

/// <summary>The evidence must be given, unless the text cites something.</summary>
internal sealed record EvidenceOrCitation(Key Evidence, Key Text) : Condition;
