namespace BriefingGen.Typesetting.Layout;

/// <summary>The space that is left on a page.</summary>
/// <param name="Height">1/1000 pt.</param>
/// <param name="Fresh">Nothing stands above: another page would help nobody, so something must be placed here.</param>
internal readonly record struct Region(int Height, bool Fresh);
