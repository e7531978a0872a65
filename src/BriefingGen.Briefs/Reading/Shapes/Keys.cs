namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>A key of a mapping. It is declared once: reading, the schema and the reference page all go by it.</summary>
/// <param name="Index">Its place among the keys of its mapping.</param>
/// <param name="EntryForm">What its value looks like, or each of its entries.</param>
internal abstract record Key(string Name, int Index, bool IsRequired, KeyArity Arity, ValueForm EntryForm, KeyHelp Help);

internal sealed record RequiredKey<T>(string Name, int Index, TextShape<T> Shape, KeyHelp Help)
    : Key(Name, Index, IsRequired: true, KeyArity.One, Shape.Form, Help)
    where T : class;

internal sealed record OptionalKey<T>(string Name, int Index, ValueShape<T> Shape, KeyHelp Help)
    : Key(Name, Index, IsRequired: false, KeyArity.One, Shape.Form, Help)
    where T : class;

/// <param name="MayBeOne">A single value may stand for the list (BRIEF.md §2, rule 2).</param>
/// <param name="Noun">What an entry is, without article.</param>
internal sealed record ListKey<T>(
    string Name, int Index, bool IsRequired, ValueShape<T> Shape, bool MayBeOne, string Noun, KeyHelp Help)
    : Key(Name, Index, IsRequired, MayBeOne ? KeyArity.OneOrMany : KeyArity.Many, Shape.Form, Help)
    where T : class;

/// <summary>A mapping from ids to entries.</summary>
/// <param name="Noun">What an entry is, without article.</param>
internal sealed record MapKey<T>(string Name, int Index, bool IsRequired, ValueShape<T> Shape, string Noun, KeyHelp Help)
    : Key(Name, Index, IsRequired, KeyArity.ById, Shape.Form, Help)
    where T : class;
