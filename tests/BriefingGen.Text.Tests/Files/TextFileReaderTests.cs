using System.Text;
using BriefingGen.Text.Files;

namespace BriefingGen.Text.Tests.Files;

public class TextFileReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("Zürich, 東京, 😀\r\n")]
    public void UTF_8_is_read_as_it_is_and_keeps_its_bytes(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        var file = TextFileReader.Read("a.txt", bytes, out var fault);
        Assert.Null(fault);
        Assert.Equal(text, file!.Content);
        Assert.Equal(bytes, file.Bytes.ToArray());
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text_and_stays_in_the_bytes()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, (byte)'a'];

        var file = TextFileReader.Read("a.txt", bytes, out var fault);
        Assert.Null(fault);
        Assert.Equal("a", file!.Content);
        Assert.Equal(bytes, file.Bytes.ToArray());
    }

    [Fact]
    public void Windows_text_is_refused_at_the_line_of_its_first_accent()
    {
        byte[] bytes = [.. "one\ntwo caf"u8, 0xE9, .. "\nthree"u8];

        Assert.Null(TextFileReader.Read("a.txt", bytes, out var fault));
        Assert.Equal(new EncodingFault(EncodingFaultKind.NotUtf8, 11, 2), fault);
    }

    [Fact]
    public void The_line_of_a_fault_is_counted_whatever_ends_the_lines()
    {
        byte[] bytes = [.. "one\rtwo\r\nthree\nfour "u8, 0xE9];

        TextFileReader.Read("a.txt", bytes, out var fault);
        Assert.Equal(4, fault!.Line);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(true, false)]
    public void UTF_16_is_refused_with_and_without_its_mark(bool bigEndian, bool mark)
    {
        var encoding = new UnicodeEncoding(bigEndian, mark);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("title: Killings at Camp Ashraf\n")];

        TextFileReader.Read("a.txt", bytes, out var fault);
        Assert.Equal(EncodingFaultKind.Utf16, fault!.Kind);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, (byte)'a', 0, 0, 0 }, EncodingFaultKind.Utf32, 0)]
    [InlineData(new byte[] { 0, 0, 0xFE, 0xFF, 0, 0, 0, (byte)'a' }, EncodingFaultKind.Utf32, 0)]
    [InlineData(new byte[] { (byte)'a', (byte)'\n', (byte)'b', (byte)'c', (byte)'d', 0 }, EncodingFaultKind.Nul, 5)]
    [InlineData(new byte[] { (byte)'a', 0xED, 0xA0, 0xBD, (byte)'b' }, EncodingFaultKind.Surrogate, 1)]
    [InlineData(new byte[] { (byte)'a', 0xE2, 0x82 }, EncodingFaultKind.EndsInCharacter, 1)]
    [InlineData(new byte[] { (byte)'a', 0xC0, 0x80 }, EncodingFaultKind.NotUtf8, 1)]
    [InlineData(new byte[] { 0xF5, 0x80, 0x80, 0x80 }, EncodingFaultKind.NotUtf8, 0)]
    public void What_is_no_text_is_told_apart(byte[] bytes, EncodingFaultKind kind, int offset)
    {
        Assert.Null(TextFileReader.Read("a.txt", bytes, out var fault));
        Assert.Equal((kind, offset), (fault!.Kind, fault.Offset));
        Assert.NotEmpty(fault.Message);
        Assert.NotEmpty(fault.Help);
    }

    [Fact]
    public void A_fault_far_into_a_file_is_found_at_its_byte()
    {
        byte[] bytes = [.. Enumerable.Repeat("Zürich\n"u8.ToArray(), 10_000).SelectMany(line => line), 0xFF];

        TextFileReader.Read("a.txt", bytes, out var fault);
        Assert.Equal(new EncodingFault(EncodingFaultKind.NotUtf8, 80_000, 10_001), fault);
    }
}
