using System.Globalization;

namespace BriefingGen.Evidence.Sources;

/// <summary>A source's number and a paragraph's, as they are printed.</summary>
/// <param name="Paragraph">None: the source as a whole.</param>
public readonly record struct Reference(int Source, int? Paragraph) : IComparable<Reference>
{
    public int CompareTo(Reference other) =>
        Source != other.Source ? Source.CompareTo(other.Source) : (Paragraph ?? 0).CompareTo(other.Paragraph ?? 0);

    public override string ToString() => Paragraph is { } paragraph
        ? string.Create(CultureInfo.InvariantCulture, $"{Source}¶{paragraph}")
        : Source.ToString(CultureInfo.InvariantCulture);

    public static bool operator <(Reference left, Reference right) => left.CompareTo(right) < 0;

    public static bool operator <=(Reference left, Reference right) => left.CompareTo(right) <= 0;

    public static bool operator >(Reference left, Reference right) => left.CompareTo(right) > 0;

    public static bool operator >=(Reference left, Reference right) => left.CompareTo(right) >= 0;
}
