using System.Text;
using System.Text.Json;

namespace Baodi.Procedures.Tests;

/// <summary>The bounds of a dossier, at each and one beyond, and the path of what is wrong.</summary>
public class JsonScanTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData(" null ")]
    [InlineData("{\"a\":[1,{\"b\":[]},\"x\"],\"a\":true}")]
    [InlineData("{\"a\":\"\\ud83d\\ude00\\n\\u0041\\ud83d\\ude00x\\\\ud800\",\"\\ud83d\\ude00\":1}")]
    public void Parse_JsonWithinTheBounds_IsParsed(string json)
    {
        using var document = JsonPlace.Parse(Encoding.UTF8.GetBytes(json));
        Assert.NotEqual(JsonValueKind.Undefined, document.RootElement.ValueKind);
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("{", "$")]
    [InlineData("{}{}", "$")]
    [InlineData("[]x", "$")]
    [InlineData("{}//", "$")]
    [InlineData("\uFEFF{}", "$")]
    [InlineData("[1,]", "$[1]")]
    [InlineData("[x]", "$[0]")]
    [InlineData("[1,01]", "$[1]")]
    [InlineData("{\"a\":1,}", "$.a")]
    [InlineData("{\"a\":+1}", "$.a")]
    [InlineData("{\"a\":[{\"b\":1},{\"c\":[1,2,NaN]}]}", "$.a[1].c[2]")]
    [InlineData("{\"a\":{},\"b\":tru}", "$.b")]
    [InlineData("{\"a\":[[],[[1 2]]]}", "$.a[1][0][1]")]
    [InlineData("{\"a\":'x'}", "$.a")]
    [InlineData("{\"a\":\"\t\"}", "$.a")]
    [InlineData("{\"a\":\"\\x\"}", "$.a")]
    public void Parse_WhatIsNotJson_IsAFaultAtItsPath(string json, string path) => Assert.Equal(path, Fault(json).Path);

    [Fact]
    public void Parse_BytesThatAreNotUtf8_AreAFaultAtTheirPath()
    {
        Assert.Equal("$.a[1].b", Fault([.. "{\"a\":[0,{\"b\":\""u8, 0xC3, .. "\"}]}"u8]).Path);
        Assert.StartsWith("$.a: ", Fault([.. "{\"a\":{\""u8, 0xED, 0xA0, 0x80, .. "\":1}}"u8]).Message, StringComparison.Ordinal);
        Assert.Equal("$", Fault([0xFF]).Path);
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00")]
    [InlineData("x\\ud83d")]
    [InlineData("\\uD83D\\uD83D\\uDE00")]
    [InlineData("\\ud83dx\\ude00")]
    [InlineData("\\ud83d\\n\\ude00")]
    [InlineData("\\ud83d\\ude00\\ude00")]
    [InlineData("\\\\\\ud800")]
    public void Parse_HalfACharacter_IsAFaultAtItsPath(string text)
    {
        Assert.Equal("$.a[0]", Fault($"{{\"a\":[\"{text}\"]}}").Path);
        Assert.StartsWith("$.a", Fault($"{{\"a\":{{\"{text}\":1}}}}").Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Depth_HasABound()
    {
        var most = ReadingBounds.DossierDepth;
        JsonPlace.Parse(Encoding.UTF8.GetBytes(Nested(most))).Dispose();
        Assert.Equal("$" + string.Concat(Enumerable.Repeat("[0]", most)), Fault(Nested(most + 1)).Path);
        Assert.Equal("$" + string.Concat(Enumerable.Repeat("[0]", most)), Fault(new string('[', 1_000_000)).Path);
        Assert.Equal($"nested deeper than {most} levels", Fault(Nested(most + 1)).Problem);
        Assert.Equal($"nested deeper than {most} levels", Fault(new string('[', most) + "1, \n{}").Problem);
        Assert.StartsWith("not valid JSON at line 1, byte ", Fault(new string('[', most) + "1, x").Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{\"a\":\"{0}\"}}")]
    [InlineData("{{\"a\":{{\"{0}\":1}}}}")]
    public void Parse_TextsAndNames_HaveABound(string form)
    {
        var at = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, new string('x', ReadingBounds.DossierTextBytes));
        JsonPlace.Parse(Encoding.UTF8.GetBytes(at)).Dispose();
        Assert.Equal("$.a", Fault(at.Replace("xx\"", "xxx\"", StringComparison.Ordinal)).Path);
    }

    [Fact]
    public void Parse_Lists_HaveABound()
    {
        static string List(int entries) => $"{{\"a\":[{string.Join(',', Enumerable.Repeat("[]", entries))}]}}";
        JsonPlace.Parse(Encoding.UTF8.GetBytes(List(ReadingBounds.DossierListEntries))).Dispose();
        Assert.Equal("$.a", Fault(List(ReadingBounds.DossierListEntries + 1)).Path);
    }

    [Fact]
    public void Parse_Objects_HaveABound()
    {
        static string Members(int count) => $"{{\"a\":[7,{{{string.Join(',', Enumerable.Range(0, count).Select(i => $"\"m{i}\":0"))}}}]}}";
        JsonPlace.Parse(Encoding.UTF8.GetBytes(Members(ReadingBounds.DossierMembers))).Dispose();
        var fault = Fault(Members(ReadingBounds.DossierMembers + 1));
        Assert.Equal(("$.a[1]", $"there are more than {ReadingBounds.DossierMembers} members"), (fault.Path, fault.Problem));
    }

    [Fact]
    public void Parse_Tokens_HaveABound()
    {
        Assert.Equal(ReadingBounds.DossierTokens, Tokens(ReadingBounds.DossierTokens));
        JsonPlace.Parse(OfTokens(ReadingBounds.DossierTokens)).Dispose();
        Assert.Contains($"more than {ReadingBounds.DossierTokens} tokens", Fault(OfTokens(ReadingBounds.DossierTokens + 1)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Bytes_HaveABound()
    {
        var most = new byte[ReadingBounds.DossierBytes + 1];
        most.AsSpan().Fill((byte)' ');
        most[0] = (byte)'1';
        JsonPlace.Parse(most.AsSpan(0, ReadingBounds.DossierBytes)).Dispose();
        Assert.Equal($"a dossier has at most {ReadingBounds.DossierBytes} bytes", Fault(most).Problem);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-1", -1)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("2147483648", null)]
    [InlineData("-0", null)]
    [InlineData("1.0", null)]
    [InlineData("1e0", null)]
    [InlineData("1E+400", null)]
    [InlineData("\"1\"", null)]
    public void Number_IsWrittenInOneWay(string json, int? expected)
    {
        using var document = JsonPlace.Parse(Encoding.UTF8.GetBytes(json));
        var place = new JsonPlace(document.RootElement, null, JsonPath.Root);
        if (expected is { } number)
        {
            Assert.Equal(number, place.Number());
        }
        else
        {
            Assert.Equal("$", Assert.Throws<DossierFormatException>(() => place.Number()).Path);
        }
    }

    [Fact]
    public void Member_OfALongName_IsCutAndStaysText()
    {
        var pair = new string('x', 59) + "\ud83d\ude00" + "y";
        Assert.Equal("." + new string('x', 59) + "…", JsonPath.Member(pair));
        Assert.Equal("." + new string('x', 60) + "…", JsonPath.Member(new string('x', 61)));
        Assert.Equal("." + new string('x', 60), JsonPath.Member(new string('x', 60)));
    }

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    /// <summary>Lists of many empty lists, two tokens each, within the bound of a list; an odd token is a number.</summary>
    private static byte[] OfTokens(int tokens)
    {
        const int Inner = 60_000;
        var json = new StringBuilder("[");
        for (var left = tokens - 2; left > 0;)
        {
            json.Append(json.Length > 1 ? "," : "");
            var pairs = Math.Min(Inner, (left - 2) / 2);
            if (left < 4)
            {
                json.Append(left == 2 ? "[]" : left == 1 ? "1" : "[1]");
                break;
            }

            json.Append('[').AppendJoin(',', Enumerable.Repeat("[]", pairs)).Append(']');
            left -= 2 + (2 * pairs);
        }

        return Encoding.UTF8.GetBytes(json.Append(']').ToString());
    }

    private static int Tokens(int asked)
    {
        var reader = new Utf8JsonReader(OfTokens(asked));
        var tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    private static DossierFormatException Fault(string json) => Fault(Encoding.UTF8.GetBytes(json));

    private static DossierFormatException Fault(byte[] utf8) => Assert.Throws<DossierFormatException>(() => JsonPlace.Parse(utf8));
}
