using System.Globalization;
using System.Numerics;
using BriefingGen.Evidence.Languages.Figures.Lexicons;

namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <summary>“9 a.m.”, “9.30 pm”, “21:40”, « 17 h 15 »: one key for each minute of the day, so that all spellings agree.</summary>
internal static class TimeOfDay
{
    /// <param name="first">A number or code.</param>
    /// <returns>The key and the last token; null if it is not a time.</returns>
    public static (string Key, int Last)? Read(FigureTokens tokens, int first)
    {
        if (tokens.Is(first, FigureTokenKind.Code))
            return OfCode(tokens.Text.AsSpan(tokens[first].Start, tokens[first].Length)) is { } time
                ? WithHalfDay(tokens, first, time.Hour, time.Minute) ?? (Key(time.Hour, time.Minute), first)
                : null;
        var isFollowed = tokens.Has(first + 1, WordTraits.Hours)
            || tokens.Lexicon.HalfDays.TryForward(tokens, tokens.Next(first), out _, out _);
        if (!isFollowed || !Start(tokens, first, out var hour, out var minute))
            return null;
        if (WithHalfDay(tokens, first, hour, minute) is { } half)
            return half;
        var sign = first + 1;
        var last = sign + 1;
        return minute == 0 && tokens.Has(sign, WordTraits.Hours) && tokens.Is(last, FigureTokenKind.Numeral)
            && tokens[last].Length == 2
            && tokens.NumeralAt(last) is { Decimals: 0 } minutes && minutes.Value < 60
            ? (Key(hour, (int)minutes.Value.Numerator), last)
            : null;
    }

    private static bool Start(FigureTokens tokens, int first, out int hour, out int minute)
    {
        (hour, minute) = (0, 0);
        var value = tokens.Is(first, FigureTokenKind.Numeral)
            ? tokens.NumeralAt(first)
            : new Numeral(tokens.KindAt(first) is NumberWordKind.Digit or NumberWordKind.Teen
                ? tokens.WordAt(first)!.Value
                : 99, 0);
        if (value.Value < 0 || value.Value > 24 || value.Decimals is not (0 or 2) || value.IsOrdinal || value.IsFraction)
            return false;
        hour = (int)BigInteger.Divide(value.Value.Numerator, value.Value.Denominator);
        minute = (int)((value.Value - hour) * 100).Numerator;
        return minute < 60 && (value.Decimals == 0 || tokens.Text[tokens[first].Start..tokens[first].End].Contains('.'));
    }

    private static (string Key, int Last)? WithHalfDay(FigureTokens tokens, int first, int hour, int minute) =>
        hour <= 12 && tokens.Lexicon.HalfDays.TryForward(tokens, tokens.Next(first), out var hours, out var last)
            ? (Key(hours < 0 ? hour : hour % 12 + hours, minute), last)
            : null;

    /// <summary>`21:40`, `9:05`, `17h15`, also with seconds.</summary>
    private static (int Hour, int Minute)? OfCode(ReadOnlySpan<char> code)
    {
        var sign = code.IndexOfAny(":hH");
        if (sign is not (1 or 2) || code.Length < sign + 3 || (code.Length > sign + 3 && code[sign + 3] != ':'))
            return null;
        return int.TryParse(code[..sign], NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
            && int.TryParse(code.Slice(sign + 1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var minute)
            && hour <= 24 && minute < 60
            ? (hour, minute)
            : null;
    }

    private static string Key(int hour, int minute) => string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}");
}
