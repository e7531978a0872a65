using System.Globalization;
using System.Text;
using System.Xml;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Reports;

/// <summary>
/// The run as JUnit XML, which has no standard but is read by every CI: a suite for each brief, in it a failed case for each
/// error and warning, or a case that passed. Notes are left out, since nothing failed.
/// </summary>
public static class JunitReport
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    /// <returns>Ends in a line feed.</returns>
    public static string Of(RunOutcome run)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
            WriteRun(xml, run);
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void WriteRun(XmlWriter xml, RunOutcome run)
    {
        var suites = run.Briefs.Select(brief => (brief.Brief, Failures: FailuresOf(brief))).ToList();
        var failures = suites.Sum(suite => suite.Failures.Count);
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", BriefgenVersion.Name);
        var cases = suites.Sum(suite => Math.Max(suite.Failures.Count, 1));
        WriteCounts(xml, cases + run.Problems.Length, failures, run.Problems.Length);
        foreach (var (brief, found) in suites)
            WriteSuite(xml, brief, found);
        if (!run.Problems.IsEmpty)
            WriteProblems(xml, run);
        xml.WriteEndElement();
    }

    private static List<Diagnostic> FailuresOf(BriefOutcome brief) =>
        [.. brief.Diagnostics.Where(diagnostic => diagnostic.Severity is Severity.Error or Severity.Warning)];

    private static void WriteSuite(XmlWriter xml, string brief, List<Diagnostic> failures)
    {
        xml.WriteStartElement("testsuite");
        WriteText(xml, "name", brief);
        WriteCounts(xml, Math.Max(failures.Count, 1), failures.Count, 0);
        foreach (var failure in failures)
            WriteFailure(xml, brief, failure);
        if (failures.Count == 0)
        {
            WriteCaseStart(xml, brief, "no errors and no warnings");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteFailure(XmlWriter xml, string brief, Diagnostic failure)
    {
        var place = failure.Primary?.Span.ToString() ?? failure.Path;
        WriteCaseStart(xml, brief, place is null ? failure.Rule.Code : $"{failure.Rule.Code} at {place}");
        if (failure.Primary is { Span: var span })
        {
            WriteText(xml, "file", span.File.Path);
            xml.WriteAttributeString("line", Number(span.File.LineOf(span.Start)));
        }

        xml.WriteStartElement("failure");
        xml.WriteAttributeString("type", failure.Severity.Word());
        WriteText(xml, "message", failure.Message);
        xml.WriteString(VisibleText.Of("\n" + StyledText.Plain(DiagnosticWriter.Full(failure))));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>A run’s own problems are errors, JUnit’s word for a test that could not run.</summary>
    private static void WriteProblems(XmlWriter xml, RunOutcome run)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", BriefgenVersion.Name);
        WriteCounts(xml, run.Problems.Length, 0, run.Problems.Length);
        foreach (var problem in run.Problems)
        {
            WriteCaseStart(xml, BriefgenVersion.Name, problem);
            xml.WriteStartElement("error");
            WriteText(xml, "message", problem);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCaseStart(XmlWriter xml, string suite, string name)
    {
        xml.WriteStartElement("testcase");
        WriteText(xml, "classname", suite);
        WriteText(xml, "name", name);
    }

    private static void WriteCounts(XmlWriter xml, int tests, int failures, int errors)
    {
        xml.WriteAttributeString("tests", Number(tests));
        xml.WriteAttributeString("failures", Number(failures));
        xml.WriteAttributeString("errors", Number(errors));
    }

    private static void WriteText(XmlWriter xml, string attribute, string text) =>
        xml.WriteAttributeString(attribute, VisibleText.Of(text));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
