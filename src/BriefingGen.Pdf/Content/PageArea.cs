namespace BriefingGen.Pdf.Content;

/// <summary>In 1/1000 pt from the page's top left corner, y down.</summary>
public readonly record struct PageArea(int X, int Y, int Width, int Height);
