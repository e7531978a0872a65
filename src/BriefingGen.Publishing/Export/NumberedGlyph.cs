namespace BriefingGen.Publishing.Export;

/// <param name="Text">What ToUnicode says of the CID.</param>
internal readonly record struct NumberedGlyph(ushort Cid, string Text);
