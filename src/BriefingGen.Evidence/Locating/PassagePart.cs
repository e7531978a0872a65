using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Locating;

/// <summary>
/// A stretch of what the editor typed and what it answers to in the source: <see cref="Matched"/>, <see cref="Sic"/>,
/// <see cref="Ellipsis"/>, <see cref="Insertion"/>, <see cref="Replacement"/> or <see cref="CaseChange"/>. The parts of a text
/// follow one another without holes.
/// </summary>
/// <param name="Start">UTF-16 offset in the text as typed.</param>
public abstract record PassagePart(int Start, int Length)
{

    public int End => Start + Length;
}

/// <summary>The source's own words; only typography may differ.</summary>
public sealed record Matched(int Start, int Length, TextSpan Source) : PassagePart(Start, Length);

/// <summary>The editor's mark that the words before it are the source's, slip and all.</summary>
public sealed record Sic(int Start, int Length) : PassagePart(Start, Length);

/// <summary>Words left out.</summary>
/// <param name="LeftOut">What stands there in the source; none where the text begins or ends with the mark.</param>
/// <param name="Interruption">All that was left out says who speaks, between a closing and an opening mark: “Holt said”.</param>
public sealed record Ellipsis(int Start, int Length, TextSpan? LeftOut, TextSpan? Interruption) : PassagePart(Start, Length);

/// <summary>Words in brackets that the source has not, with nothing left out.</summary>
public sealed record Insertion(int Start, int Length) : PassagePart(Start, Length);

/// <summary>Words in brackets that stand for others.</summary>
public sealed record Replacement(int Start, int Length, TextSpan Replaced) : PassagePart(Start, Length);

/// <summary>A letter in brackets that the source has in the other case.</summary>
public sealed record CaseChange(int Start, int Length, TextSpan Source) : PassagePart(Start, Length);
