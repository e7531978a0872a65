namespace BriefingGen.Briefs.Reading.Shapes;

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
