using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace BriefingGen.Pdf.Objects;

/// <summary>
/// Writes COS tokens (ISO 32000-1, 7.3) directly as bytes: a long document has hundreds of thousands of small objects, and a tree
/// of them would cost more than the file. A space is written only between two tokens that would run together.
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

    public CosWriter BeginDictionary() => Put("<<"u8, endsRegular: false);

    public CosWriter EndDictionary() => Put(">>"u8, endsRegular: false);

    public CosWriter BeginArray() => Delimiter((byte)'[');

    public CosWriter EndArray() => Delimiter((byte)']');

    public CosWriter Key(string key) => Name(key);

    /// <summary>Characters other than regular ASCII ones are written as #xx for each of their UTF-8 bytes (7.3.5).</summary>
    public CosWriter Name(string name)
    {
        Append((byte)'/');
        var bytes = Reserve(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            // Nearly all names are of letters and digits.
            if (!char.IsAsciiLetterOrDigit(name[i]))
                return EscapedName(name);
            bytes[i] = (byte)name[i];
        }

        Length += name.Length;
        _afterRegular = true;
        return this;
    }

    public CosWriter Integer(long value)
    {
        StartRegular();
        if (value is >= 0 and <= 9)
        {
            Append((byte)('0' + value));
            return this;
        }

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
        var digits = Reserve(20);
        Utf8Formatter.TryFormat(fraction, digits, out var length, new StandardFormat('D', (byte)decimals));
        Length += digits[..length].TrimEnd((byte)'0').Length;
        return this;
    }

    public CosWriter Boolean(bool value) => Keyword(value ? "true"u8 : "false"u8);

    public CosWriter Reference(ObjectId id) => Integer(id.Number).Keyword("0 R"u8);

    /// <summary>`null`, or an operator of a content stream.</summary>
    public CosWriter Keyword(ReadOnlySpan<byte> keyword)
    {
        StartRegular();
        return Put(keyword, endsRegular: true);
    }

    /// <summary>A text string (7.9.2.2): plain if it is ASCII, else UTF-16BE with a byte order mark.</summary>
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
        Append((byte)'<');
        Raw(Encoding.ASCII.GetBytes(Convert.ToHexString(bytes)));
        return Delimiter((byte)'>');
    }

    public void BeginLiteral() => Append((byte)'(');

    /// <summary>Two bytes, high byte first: a code of a composite font, or a UTF-16 code unit.</summary>
    public void LiteralCode(int code)
    {
        LiteralByte((byte)(code >> 8));
        LiteralByte((byte)code);
    }

    public CosWriter EndLiteral() => Delimiter((byte)')');

    /// <summary>Bytes as they are; a space follows if the next token needs it.</summary>
    public CosWriter Raw(ReadOnlySpan<byte> bytes) => Put(bytes, bytes.Length > 0 && Regular.Contains(bytes[^1]));

    // A raw CR would be read back as LF (7.3.4.2), also in codes of glyphs.
    private void LiteralByte(byte value)
    {
        if (_bytes.Length - Length < 2)
            Grow(2);
        if (value is (byte)'(' or (byte)')' or (byte)'\\' or (byte)'\r')
            _bytes[Length++] = (byte)'\\';
        _bytes[Length++] = value == '\r' ? (byte)'r' : value;
    }

    private CosWriter EscapedName(string name)
    {
        foreach (var value in Encoding.UTF8.GetBytes(name))
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

        _afterRegular = true;
        return this;
    }

    private CosWriter Delimiter(byte delimiter)
    {
        Append(delimiter);
        _afterRegular = false;
        return this;
    }

    private CosWriter Put(ReadOnlySpan<byte> bytes, bool endsRegular)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
        _afterRegular = endsRegular;
        return this;
    }

    private void StartRegular()
    {
        if (_afterRegular)
            Append((byte)' ');
        _afterRegular = true;
    }

    private void Append(byte value)
    {
        if (Length == _bytes.Length)
            Grow(1);
        _bytes[Length++] = value;
    }

    private Span<byte> Reserve(int count)
    {
        if (_bytes.Length - Length < count)
            Grow(count);
        return _bytes.AsSpan(Length);
    }

    private void Grow(int count) => Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
}
