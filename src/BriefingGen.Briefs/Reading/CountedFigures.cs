using System.Globalization;
using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Rules;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Briefs.Reading;

/// <summary>A key figure that counts the brief itself needs no source to be proved wrong.</summary>
internal static class CountedFigures
{
    public static void Report(Brief brief, DiagnosticBag found)
    {
        foreach (var figure in brief.Figures)
        {
            if (figure.Count is not { } counted
                || !int.TryParse(figure.Value.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value))
            {
                continue;
            }

            var (count, name) = counted.Value switch
            {
                CountedKind.Facts => (brief.Facts.Length, "facts"),
                CountedKind.Quotes => (brief.Quotes.Length, "quotes"),
                CountedKind.Demands => (brief.Demands.Length, "demands"),
                CountedKind.Sources => (brief.Sources.Length, "sources"),
            };
            if (value != count)
                found.Add(CountDiffersRule.Of(figure.Value.Characters, name, count));
        }
    }
}
