using System.Collections.Immutable;

namespace BriefingGen.Evidence.Languages.Names;

/// <summary>The number of “Rule 9(2)”: UTF-16 offsets, and its runs of digits or letters.</summary>
public readonly record struct NameNumber(int Start, int Length, ImmutableArray<string> Parts);
