using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Labels;

namespace BriefingGen.Narrative.Tests.Labels;

public sealed class LabelSetTests
{
    [Theory]
    [InlineData("en", "Summary")]
    [InlineData("en-GB", "Summary")]
    [InlineData("fr", "Résumé")]
    [InlineData("fr-FR", "Résumé")]
    [InlineData("fr-CA", "Résumé")]
    [InlineData("fr-Latn-CH", "Résumé")]
    [InlineData("frp", null)]
    [InlineData("ar", null)]
    public void A_language_stands_for_all_its_regions(string tag, string? summary) =>
        Assert.Equal(summary, LabelSet.For(tag)?.Summary);

    /// <summary>CONTRACT.md §10.</summary>
    [Fact]
    public void French_has_the_words_of_the_contract()
    {
        var french = LabelSet.For("fr")!;

        Assert.Equal(
            "Note d’information · L’essentiel · Points clés · Résumé · Faits rapportés · Citations · Demandes · Chronologie · "
            + "Ce que l’on ignore · Sources et méthode · Noms et graphies · Annexe : les passages cités · Rectificatifs",
            Plain(string.Join(" · ",
                french.Kicker, french.BottomLine, french.KeyPoints, french.Summary, french.FactsAsReported, french.Quotes, french.Demands,
                french.Timeline, french.Gaps, french.SourcesAndMethod, french.NamesAndSpellings, french.Annex, french.Corrections)));
        Assert.Equal(
            "Fait · Détail · Selon · Statut · Réf.",
            string.Join(" · ",
                french.FactColumn, french.DetailColumn, french.AccordingToColumn, french.StatusColumn, french.ReferenceColumn));
        Assert.Equal(
            "rapporté · allégué · corroboré · contesté · non vérifié · retiré · rectifié",
            string.Join(" · ", new[]
            {
                FactStatus.Reported, FactStatus.Alleged, FactStatus.Corroborated, FactStatus.Disputed, FactStatus.Unverified,
                FactStatus.Retracted,
            }.Select(status => french.Status(status, isReplaced: false)).Append(french.Status(FactStatus.Retracted, isReplaced: true))));
        Assert.Equal(
            "non précisé · date non précisée · déduit · Échéance : {0} · Réponse : {0} · prévu · {0}, via {1}",
            Plain(string.Join(" · ",
                french.NotStated, french.DateNotStated, french.Inferred, french.Deadline, french.Response, french.Planned, french.Via)));
        Assert.Equal(
            "partie aux faits · liée à une partie · indépendante des parties · lien non connu",
            string.Join(" · ", Enum.GetValues<SourceRelation>().Order().Select(french.Relation)));
        Assert.Equal("Page 1 sur 2", Plain(french.Page(1, 2)));
    }

    [Fact]
    public void A_page_s_number_keeps_to_its_line() =>
        Assert.Equal(
            ["Page\u00A01\u00A0of\u00A02", "Page\u00A01\u00A0sur\u00A02"], LabelSet.All.Select(labels => labels.Page(1, 2)));

    private static string Plain(string words) => words.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
