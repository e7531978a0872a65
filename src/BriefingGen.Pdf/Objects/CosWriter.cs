using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace BriefingGen.Pdf.Objects;

/// <summary>
/// COS tokens (ISO 32000-1, 7.3), written straight into bytes: a long document has some hundred thousand small objects, and a
/// tree of objects for them would cost more than the file. A space is put only between two tokens that would run together.
/// </summary>
internal sealed class CosWriter
{
    // 7.2.2: neither white space nor a delimiter; # begins an escape in names.
    private static readonly SearchValues<byte> Regular = SearchValues.Create(
        [.. Enumerable.Range('!', '~' - '!' + 1).Select(value => (byte)value).Except([.. "()<>[]{}/%#"u8])]);

    private byte[] _bytes = new byte[512];
    private bool _afterRegular;

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => (Length, _afterRegular) = (0, false);

    public CosWriter BeginDictionary() => Delimiter("<<"u8);

    public CosWriter EndDictionary() => Delimiter(">>"u8);

    public CosWriter BeginArray() => Delimiter("["u8);

    public CosWriter EndArray() => Delimiter("]"u8);

    /// <summary>A dictionary key; a name like any other.</summary>
    public CosWriter Key(string key) => Name(key);

    /// <summary>All but the regular ASCII characters are written as #xx of their UTF-8 bytes (7.3.5).</summary>
    public CosWriter Name(string name)
    {
        Append((byte)'/');
        var start = Length;
        Length += Encoding.UTF8.GetBytes(name, Reserve(3 * name.Length));
        if (_bytes.AsSpan(start, Length - start).ContainsAnyExcept(Regular))
            EscapeName(start);
        _afterRegular = true;
        return this;
    }

    public CosWriter Integer(long value)
    {
        StartRegular();
        Utf8Formatter.TryFormat(value, Reserve(20), out var written);
        Length += written;
        return this;
    }

    /// <summary>
    /// A real with fixed decimals: `value` counts units of 10^-`decimals`. No exponent, no trailing zeros, `.5` for 0.5.
    /// </summary>
    public CosWriter Real(long value, int decimals)
    {
        var unit = 1L;
        for (var i = 0; i < decimals; i++)
            unit *= 10;
        var magnitude = Math.Abs(value);
        var (whole, fraction) = (magnitude / unit, magnitude % unit);
        if (fraction == 0)
            return Integer(value / unit);

        StartRegular();
        if (value < 0)
            Append((byte)'-');
        if (whole != 0)
        {
            Utf8Formatter.TryFormat(whole, Reserve(20), out var written);
            Length += written;
        }

        Append((byte)'.');
        while (fraction != 0)
        {
            unit /= 10;
            Append((byte)('0' + fraction / unit));
            fraction %= unit;
        }

        return this;
    }

    public CosWriter Boolean(bool value) => Keyword(value ? "true"u8 : "false"u8);

    public CosWriter Reference(ObjectId id) => Integer(id.Number).Keyword("0 R"u8);

    /// <summary>`null`, or an operator of a content stream.</summary>
    public CosWriter Keyword(ReadOnlySpan<byte> keyword)
    {
        StartRegular();
        return Raw(keyword);
    }

    /// <summary>A text string (7.9.2.2): ASCII stays as it is, anything else becomes UTF-16BE with its byte order mark.</summary>
    public CosWriter Text(string text)
    {
        BeginLiteral();
        if (Ascii.IsValid(text))
        {
            foreach (var character in text)
                LiteralByte((byte)character);
        }
        else
        {
            LiteralByte(0xFE);
            LiteralByte(0xFF);
            foreach (var unit in text)
                LiteralCode(unit);
        }

        return EndLiteral();
    }

    public CosWriter Hex(ReadOnlySpan<byte> bytes)
    {
        Delimiter("<"u8);
        Raw(Encoding.ASCII.GetBytes(Convert.ToHexString(bytes)));
        return Delimiter(">"u8);
    }

    public void BeginLiteral() => Append((byte)'(');

    /// <summary>Two bytes, high byte first: a code of a composite font, or a UTF-16 unit.</summary>
    public void LiteralCode(int code)
    {
        LiteralByte((byte)(code >> 8));
        LiteralByte((byte)code);
    }

    public CosWriter EndLiteral() => Delimiter(")"u8);

    /// <summary>Bytes as they are; what follows is set apart from their last one where it must be.</summary>
    public CosWriter Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
        _afterRegular = bytes.Length > 0 && Regular.Contains(bytes[^1]);
        return this;
    }

    // A raw CR would be read back as LF (7.3.4.2), in codes of glyphs as well.
    private void LiteralByte(byte value)
    {
        if (value is (byte)'(' or (byte)')' or (byte)'\\' or (byte)'\r')
            Append((byte)'\\');
        Append(value == '\r' ? (byte)'r' : value);
    }

    private void EscapeName(int start)
    {
        var name = _bytes.AsSpan(start, Length - start).ToArray();
        Length = start;
        foreach (var value in name)
        {
            if (Regular.Contains(value))
            {
                Append(value);
                continue;
            }

            Append((byte)'#');
            Append((byte)"0123456789ABCDEF"[value >> 4]);
            Append((byte)"0123456789ABCDEF"[value & 15]);
        }
    }

    private CosWriter Delimiter(ReadOnlySpan<byte> delimiter) => Raw(delimiter);

    private void StartRegular()
    {
        if (_afterRegular)
            Append((byte)' ');
        _afterRegular = true;
    }

    private void Append(byte value)
    {
        Reserve(1)[0] = value;
        Length++;
    }

    private Span<byte> Reserve(int count)
    {
        if (_bytes.Length - Length < count)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        return _bytes.AsSpan(Length);
    }
}
