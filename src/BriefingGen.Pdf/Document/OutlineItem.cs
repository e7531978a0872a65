namespace BriefingGen.Pdf.Document;

/// <summary>A bookmark. Items stand in reading order; an item lies under the last one before it with a smaller level.</summary>
/// <param name="Level">1 for the outermost; going down, no level may be skipped.</param>
/// <param name="Page">Counted from 0.</param>
/// <param name="Y">In 1/1000 pt down from the page's top.</param>
/// <param name="Origin">The caller's own; comes back with a violation.</param>
public sealed record OutlineItem(string Title, int Level, int Page, int Y, object? Origin = null);
