using BriefingGen.Pdf.Conformance;
using BriefingGen.Pdf.Document;
using BriefingGen.Pdf.Tests.Samples;

namespace BriefingGen.Pdf.Tests.Conformance;

internal static class Violating
{
    /// <summary>The only violation of the document.</summary>
    public static Violation Only(Pdf.Document.PdfDocument document) => Assert.Single(All(document));

    public static Violation Only(Action<SampleBuilder> fill) => Assert.Single(All(fill));

    /// <summary>What is wrong with a heading and what is added to it.</summary>
    public static IReadOnlyList<Violation> All(Action<SampleBuilder> fill)
    {
        var sample = new SampleBuilder();
        sample.Line(Pdf.Structure.StructureType.H1, "Title");
        fill(sample);
        return All(sample.Build());
    }

    /// <summary>Where there is a violation there are no bytes, and the other way round.</summary>
    public static IReadOnlyList<Violation> All(Pdf.Document.PdfDocument document)
    {
        var result = PdfWriter.Write(document);
        Assert.Equal(result.Violations.Count > 0, result.Bytes.IsEmpty);
        return result.Violations;
    }

    public static IReadOnlyList<ViolationKind> Kinds(Action<SampleBuilder> fill) => [.. All(fill).Select(violation => violation.Kind)];
}
