namespace BriefingGen.Evidence.Languages.Dates;

internal enum TokenKind : byte
{
    Word,
    Digits,
    Mark,
}
