using System.Collections.Immutable;

namespace BriefingGen.Briefs.Shapes;

/// <summary>A key of a mapping. It is declared once, for reading, the schema and the reference page.</summary>
/// <param name="Index">Its index among the keys of its mapping.</param>
internal abstract record Key(string Name, int Index, bool IsRequired, KeyArity Arity, KeyHelp Help)
{
    /// <summary>The form of its value, or of each of its entries. Reading a brief does not need it.</summary>
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

/// <param name="MayBeOne">A single value may stand for the list (CONTRACT.md §2, rule 2).</param>
/// <param name="Noun">What an entry is called, without an article.</param>
internal sealed record ListKey<T>(
    string Name, int Index, bool IsRequired, ValueShape<T> Shape, bool MayBeOne, string Noun, KeyHelp Help)
    : Key(Name, Index, IsRequired, MayBeOne ? KeyArity.OneOrMany : KeyArity.Many, Help)
    where T : class
{
    public override ValueForm EntryForm => Shape.Form;
}

/// <summary>A mapping from ids to entries.</summary>
/// <param name="Noun">What an entry is called, without an article.</param>
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
/// <param name="Example">A value as written after the key. Empty if the keys of its entries have examples of their own.</param>
internal sealed record KeyHelp(string Text, string Example = "")
{
    /// <summary>The value that is taken if the key is not given.</summary>
    public string? Default { get; init; }

    /// <summary>What is done if the key is not given, in words.</summary>
    public string? Otherwise { get; init; }
}

/// <summary>
/// A condition on several keys of a mapping. The reader of the mapping checks it; the schema and the reference page state it.
/// </summary>
internal abstract record Condition;

/// <summary>One of these keys must be given.</summary>
internal sealed record AnyKey(ImmutableArray<Key> Keys) : Condition;

/// <summary>If the key is given, none of the others may be.</summary>
internal sealed record KeyAlone(Key Key, ImmutableArray<Key> Others) : Condition;

/// <summary>If the key is given (with this word, if there is one), the other must be given too.</summary>
internal sealed record KeyNeeds(Key Key, string? Word, Key Other) : Condition;

/// <summary>The evidence must be given unless the text cites something.</summary>
internal sealed record EvidenceOrCitation(Key Evidence, Key Text) : Condition;
