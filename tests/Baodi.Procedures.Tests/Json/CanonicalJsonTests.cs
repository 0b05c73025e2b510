using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Baodi.Procedures.Tests;

public class CanonicalJsonTests
{
    // The names are those of RFC 8785, section 3.2.3; their order is the one it gives.
    [Fact]
    public void Members_AreSortedByTheUnitsOfTheirNames() => Assert.Equal(
        "{\"\\r\":1,\"1\":2,\"\u0080\":3,\"\u00f6\":4,\"\u20ac\":5,\"\ud83d\ude00\":6,\"\ufb33\":7}",
        Canonical("{\"\\u20ac\":5, \"\\r\":1, \"\\ufb33\":7, \"1\":2, \"\\ud83d\\ude00\":6, \"\\u0080\":3, \"\\u00f6\":4}"));

    [Theory]
    [InlineData("\"\\u0061\\/\\u4e2d\"", "\"a/中\"")]
    [InlineData("\"\\u0000\\u001f\\u007f\"", "\"\\u0000\\u001f\u007f\"")]
    [InlineData("\"\\b\\t\\n\\f\\r\\\"\\\\\"", "\"\\b\\t\\n\\f\\r\\\"\\\\\"")]
    [InlineData("\"\\u2028<>&'+\"", "\"\u2028<>&'+\"")]
    [InlineData(" [ 1 , { } , [ ] , true , null ] ", "[1,{},[],true,null]")]
    [InlineData("{\"b\":{\"d\":1,\"c\":2},\"a\":[{\"z\":0,\"y\":0}]}", "{\"a\":[{\"y\":0,\"z\":0}],\"b\":{\"c\":2,\"d\":1}}")]
    [InlineData("9007199254740991", "9007199254740991")]
    [InlineData("-9007199254740991", "-9007199254740991")]
    public void AValue_HasOneForm(string json, string canonical) => Assert.Equal(canonical, Canonical(json));

    [Theory]
    [InlineData("[0,1.0]", "$[1]")]
    [InlineData("{\"a\":-0}", "$.a")]
    [InlineData("[1e3]", "$[0]")]
    [InlineData("[9007199254740992]", "$[0]")]
    [InlineData("[-9007199254740992]", "$[0]")]
    [InlineData("[1e400]", "$[0]")]
    [InlineData("[123456789012345678901234567890]", "$[0]")]
    [InlineData("{\"a\":{\"b\":1,\"\\u0062\":2}}", "$.a.b")]
    [InlineData("[\"\\ud800\"]", "$[0]")]
    [InlineData("{\"\\udc00\":1}", "$")]
    public void WhatHasNoForm_IsRefusedWithItsPath(string json, string path) =>
        Assert.Equal(path, Assert.Throws<DossierFormatException>(() => Canonical(json)).Path);

    // The digests are those of FIPS 180-4's examples: the empty text and "abc".
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    public void ADigest_IsReadAsItIsWritten(string text, string digest)
    {
        Assert.Equal(digest, Digest.Of(Encoding.UTF8.GetBytes(text)).ToString());
        Assert.True(Digest.TryParse(digest, out var read));
        Assert.Equal(Digest.Of(Encoding.UTF8.GetBytes(text)), read);
        Assert.False(Digest.TryParse(digest.ToUpperInvariant(), out _));
        Assert.False(Digest.TryParse(digest[1..], out _));
    }

    private static string Canonical(string json)
    {
        using var document = JsonDocument.Parse(json);
        var output = new ArrayBufferWriter<byte>();
        new JsonPlace(document.RootElement, null, "$").WriteCanonical(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
