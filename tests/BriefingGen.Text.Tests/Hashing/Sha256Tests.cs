using BriefingGen.Text.Hashing;

namespace BriefingGen.Text.Tests.Hashing;

public class Sha256Tests
{
    [Fact]
    public void Hashes_as_the_standard_says() => Assert.Equal(
        "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD", Convert.ToHexString(Sha256.Hash("abc"u8)));

    [Fact]
    public void Hashes_every_length_as_another_implementation_does()
    {
        var data = new byte[300];
        for (var i = 0; i < data.Length; i++)
            data[i] = (byte)(i * 31 + 7);
        for (var length = 0; length <= data.Length; length++)
            Assert.Equal(System.Security.Cryptography.SHA256.HashData(data.AsSpan(0, length)), Sha256.Hash(data.AsSpan(0, length)));
    }
}
