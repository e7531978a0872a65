namespace BriefingGen.Publishing.Export;

/// <param name="Advance">The face’s own, in font units.</param>
/// <param name="Text">What ToUnicode says of the CID.</param>
internal readonly record struct NumberedGlyph(ushort Cid, int Advance, string Text);
