using System.Collections.Immutable;

namespace BriefingGen.Briefs.Reading.Shapes;

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
