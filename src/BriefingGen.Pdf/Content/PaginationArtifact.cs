namespace BriefingGen.Pdf.Content;

/// <summary>What paging adds to the content: a running header or footer, or a table's header row said again.</summary>
public sealed record PaginationArtifact(PaginationKind Kind, IReadOnlyList<Shape> Shapes, IReadOnlyList<TextRun> Text);
