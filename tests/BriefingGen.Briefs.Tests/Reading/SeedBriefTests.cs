using System.Text;
using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Reading;
using BriefingGen.Testing;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Tests.Reading;

public class SeedBriefTests
{
    private readonly Brief _brief = Read();

    [Fact]
    public void It_reads_without_a_finding_and_with_all_it_holds()
    {
        Assert.Equal("en", _brief.Language.Value);
        Assert.Equal(TlpLabel.Clear, _brief.Handling!.Value);
        Assert.Equal("Briefing desk", _brief.Issuer!.Name.Value);
        Assert.Equal("desk@briefing.example", _brief.Contact!.Value);
        Assert.Equal(new DateOnly(2014, 8, 31), _brief.Issued!.Value.Earliest);
        Assert.Single(_brief.Sources);
        Assert.Equal(3, _brief.Figures.Length);
        Assert.Single(_brief.Quotes);
        Assert.Equal(3, _brief.Demands.Length);
        Assert.Equal(7, _brief.Gaps.Length);
    }

    [Fact]
    public void Its_source_is_number_one_and_is_called_by_its_publishers_short_form()
    {
        var source = _brief.Sources[0];

        Assert.Equal("ncri", source.Id.Value);
        Assert.Equal(1, source.Number);
        Assert.Equal("NCRI", source.ShortName!.Value);
        Assert.Equal("NCRI", source.ShortName.Span.Text.ToString());
        Assert.Equal(SourceKind.PressRelease, source.Kind!.Value);
        Assert.Equal(SourceRelation.Party, source.Relation.Value);
        Assert.Equal(AdmiraltyGrade.F, source.Grade!.Value);
        Assert.Equal("National Council of Resistance of Iran", Assert.IsType<NamedVoice>(source.Publisher).Name.Value);
    }

    [Fact]
    public void Each_id_that_is_cited_leads_to_its_entry()
    {
        Assert.All(_brief.BottomLine!.Citations, id => Assert.True(_brief.Citables[id.Value] is Fact or Demand));
        Assert.Same(_brief.Quotes[0], _brief.Citables["ziegler"]);
        Assert.Same(_brief.Demands[0], _brief.Citables["protect-liberty"]);
        Assert.Same(_brief.Sources[0], _brief.Citables["ncri"]);
    }

    [Fact]
    public void A_quote_and_an_actor_may_share_an_id_since_nothing_can_mean_both()
    {
        var speaker = Assert.IsType<ActorVoice>(_brief.Quotes[0].Speaker.Single());

        Assert.Equal("Jean Ziegler", speaker.Actor.Name.Value);
        Assert.Same(_brief.Quotes[0], _brief.Citables["ziegler"]);
    }

    [Fact]
    public void Every_text_leads_back_to_its_line_in_the_file() =>
        Golden.Verify(Show(_brief));

    private static Brief Read()
    {
        var path = Path.Combine(SourceTree.Root, "tests/BriefingGen.Briefs.Tests/Reading/Fixtures/camp-ashraf.yaml");
        var file = TextFileReader.Read("briefs/camp-ashraf.yaml", File.ReadAllBytes(path), out var fault);
        Assert.Null(fault);
        var found = new DiagnosticBag();
        var brief = BriefReader.Read(file!, found);
        Assert.Empty(found.Sorted());
        return brief!;
    }

    private static string Show(Brief brief)
    {
        var shown = new StringBuilder();
        foreach (var fact in brief.Facts)
        {
            shown.Append($"fact {fact.Position} {fact.Id?.Value ?? "–"} · {fact.Status.Value} · {Say(fact.AccordingTo)}");
            shown.Append($" · {fact.Date?.Text}\n");
            shown.Append(Line("value", fact.Value)).Append(Line("sentence", fact.Sentence));
            foreach (var selector in fact.Evidence)
                shown.Append(Line("evidence", selector.Exact));
            foreach (var other in fact.Differs.OfType<OtherPassage>())
                shown.Append(Line($"differs, {Say(other.AccordingTo)}", other.Selector.Exact));
        }

        foreach (var quote in brief.Quotes)
            shown.Append($"quote · {Say(quote.Speaker)}\n").Append(Line("text", quote.Text)).Append(Line("where", quote.Where));
        foreach (var demand in brief.Demands)
        {
            shown.Append($"demand · {demand.Kind.Value} · {Say(demand.By)} → {Say(demand.To)} · cites {Cites(demand.Text)}\n");
            shown.Append(Line("text", demand.Text.Source));
        }

        foreach (var entry in brief.Timeline)
        {
            shown.Append($"entry · {entry.Date.Text} · {(entry.Date.Date is null ? "words" : "date")}");
            shown.Append($" · cites {Cites(entry.Text)}\n").Append(Line("text", entry.Text.Source));
        }

        foreach (var gap in brief.Gaps)
        {
            shown.Append($"gap · cites {Cites(gap.Text)}\n");
            shown.Append(Line("text", gap.Text.Source)).Append(Line("settled by", gap.SettledBy));
        }

        return shown.ToString();
    }

    private static string Say(IEnumerable<Voice> voices) => string.Join(", ", voices.Select(voice => voice switch
    {
        ActorVoice actor => $"actor {actor.Actor.Id}",
        PublisherVoice publisher => $"publisher of {publisher.Source.Id}",
        NamedVoice named => $"“{named.Name}”",
        _ => "",
    }));

    private static string Cites(Prose prose) => string.Join(' ', prose.Citations);

    private static string Line(string what, MappedText? text) =>
        text is null ? "" : $"  {what} {text.Span.File.PositionOf(text.Span.Start)} “{text.Value}”\n";
}
