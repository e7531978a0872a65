using System.Text;
using BriefingGen.Drafting;
using BriefingGen.Drafting.Articles;
using BriefingGen.Evidence.Sources;
using BriefingGen.Publishing;
using BriefingGen.Publishing.Pipeline;
using BriefingGen.Publishing.Reading;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Fuzzing.Targets;

/// <summary>The first byte of the input tells the kind of file: h, m, else text; the article begins in the next line.</summary>
internal static class ArchiveFuzz
{
    public static void Run(ReadOnlyMemory<byte> input)
    {
        var name = "article" + (input.Span is [var kind, ..] ? kind : 0) switch { 'h' => ".html", 'm' => ".md", _ => ".txt" };
        var article = input[(input.Span.IndexOf((byte)'\n') + 1)..];
        if (TextFileReader.Read(name, article, out _) is not { } file || ArchivedSource.IsTooDeep(file))
            return;
        if (new ArchivedSource(file).Paragraphs.IsEmpty)
            return;
        var folder = Directory.CreateTempSubdirectory("briefgen-fuzz-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, name), article.Span);
            Begin(folder, name, file);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Begin(string folder, string name, TextFile article)
    {
        var publisher = new Publisher(new PublishingOptions { Root = folder });
        var path = new BriefPath(Path.Combine(folder, "brief.yaml"), "brief");
        var request = new DraftRequest("brief.yaml", [new ArticleFile(article, name)]);
        var drafted = BriefDrafter.Draft(request, brief => publisher.Check(brief, path));
        Findings.Show(drafted.Errors);
        if (!drafted.Errors.IsEmpty)
            throw new FaultException($"A fresh brief has errors: {StyledText.Plain(DiagnosticWriter.Full(drafted.Errors[0]))}");
        var full = drafted.Text.Insert(drafted.Text.IndexOf("\nsources:", StringComparison.Ordinal) + 1, "annex: full\n");
        Findings.Show(publisher.Check(new TextFile("brief.yaml", full, Encoding.UTF8.GetBytes(full)), path));
    }
}
