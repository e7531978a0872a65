namespace BriefingGen.Evidence.Languages.Dates;

internal enum TokenKind
{
    Word,
    Digits,
    Mark,
}
