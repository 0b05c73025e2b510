using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Baodi.Procedures.Json;

/// <summary>A value in a JSON document together with the way to it, so that what is wrong can be named. Read strictly: nothing is converted or passed over.</summary>
internal sealed class JsonPlace(JsonElement value, JsonPlace? parent, string step)
{
    private readonly int entry = -1;

    private JsonPlace(JsonElement value, JsonPlace list, int entry)
        : this(value, list, "") => this.entry = entry;

    internal string Path => parent?.Path + (entry < 0 ? step : JsonPath.Entry(entry));

    internal bool IsNull => value.ValueKind == JsonValueKind.Null;

    /// <summary>Parses a document within the bounds of a dossier; it is the caller's to dispose.</summary>
    /// <exception cref="DossierFormatException">The bytes are not one JSON value in UTF-8, or go beyond one of <see cref="ReadingBounds"/>.</exception>
    internal static JsonDocument Parse(ReadOnlySpan<byte> utf8Json)
    {
        JsonScan.Check(utf8Json);
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = ReadingBounds.DossierDepth });
        return JsonDocument.ParseValue(ref reader);
    }

    /// <summary>Makes the error that tells what would be right here.</summary>
    internal DossierFormatException Fault(Label problem, Exception? inner = null) => new(Path, problem, inner);

    /// <summary>The object has no member but these and none twice.</summary>
    internal void HasOnly(params ReadOnlySpan<string> known)
    {
        MustBeObject();
        var seen = 0;
        foreach (var member in value.EnumerateObject())
        {
            var name = NameOf(member);
            var index = known.IndexOf(name);
            if (index < 0)
            {
                throw Step(member.Value, name).Fault(new($"没有这一项；应为 {string.Join("、", known.ToArray())}", $"no such member; there are {string.Join(", ", known.ToArray())}"));
            }

            if ((seen & (1 << index)) != 0)
            {
                throw Step(member.Value, name).Fault(new("重复出现", "it stands there twice"));
            }

            seen |= 1 << index;
        }
    }

    internal void MustBeObject() => MustBe(JsonValueKind.Object, new("应为对象", "an object belongs here"));

    /// <summary>The members of the object in their order, none twice.</summary>
    private List<(string Name, JsonPlace Value)> Members()
    {
        MustBeObject();
        var members = new List<(string Name, JsonPlace Value)>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            var name = NameOf(member);
            var place = Step(member.Value, name);
            members.Add(names.Add(name) ? (name, place) : throw place.Fault(new("重复出现", "it stands there twice")));
        }

        return members;
    }

    /// <summary>Whether the object has a member of that name.</summary>
    internal bool Has(string name) => value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out _);

    internal JsonPlace? Optional(string name)
    {
        MustBeObject();
        return value.TryGetProperty(name, out var member) ? Step(member, name) : null;
    }

    internal JsonPlace Member(string name) => Optional(name) ?? throw Step(default, name).Fault(new("缺少这一项", "it is missing"));

    /// <summary>The entries of a list that has at least one, each made when it is come to; a list that has none is left out.</summary>
    internal IEnumerable<JsonPlace> Entries()
    {
        MustBe(JsonValueKind.Array, new("应为数组", "an array belongs here"));
        return value.GetArrayLength() > 0 ? InOrder() : throw Fault(new("至少应有一条", "at least one entry belongs here"));
    }

    /// <summary>A text that is not blank.</summary>
    internal string Text()
    {
        MustBe(JsonValueKind.String, new("应为文本", "a text belongs here"));
        var text = AnyText();
        var forbidden = VisibleText.IndexOfForbidden(text);
        return forbidden >= 0 ? throw Fault(Content.Forbidden(text, forbidden))
            : VisibleText.IsBlank(text) ? throw Fault(new("应为看得见的文本", "a text of which something is seen belongs here"))
            : text;
    }

    /// <summary>A text that tells one from another.</summary>
    internal string Id(int longest = Content.LongestText) => Text(longest) is var text && VisibleText.IsId(text)
        ? text
        : throw Fault(new("编号中不得有看不见的字符、首尾空格或连续空格", "an id belongs here: no character that is not seen, no space at its ends, none twice"));

    private string AnyText()
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw Fault(new("不是有效的 Unicode 文本", "the text is not valid Unicode"), e);
        }
    }

    internal string Text(int longest) =>
        Text() is var text && text.Length <= longest ? text : throw Fault(new($"文本超过{longest}字", $"the text has more than {longest} characters"));

    internal void MustSay(string expected)
    {
        if (Text() != expected)
        {
            throw Fault(new($"应为 {expected}", $"'{expected}' belongs here"));
        }
    }

    /// <summary>A whole number, written in the one way there is: without an exponent, a fraction or minus zero.</summary>
    internal int Number() =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && (number != 0 || value.GetRawText() == "0")
            ? number
            : throw Fault(new("应为整数", "a whole number belongs here"));

    internal int? NumberOrNull() => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;

    internal Digest? DigestOrNull() => value.ValueKind == JsonValueKind.String && Baodi.Procedures.Text.Digest.TryParse(AnyText(), out var digest) ? digest : null;

    internal void MustBe(int expected)
    {
        if (Number() != expected)
        {
            throw Fault(new($"应为 {expected}", $"{expected} belongs here"));
        }
    }

    internal bool YesOrNo() =>
        value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Fault(new("应为 true 或 false", "true or false belongs here"));

    internal Instant Instant() =>
        InstantConverter.Shared.Parse(Text()) ?? throw Fault(new("应为带时差的时间，如 2022-07-19T07:15:00+08:00", "an instant such as 2022-07-19T07:15:00+08:00 belongs here"));

    internal LocalDate Date() => LocalDateConverter.Shared.Parse(Text()) ?? throw Fault(new("应为日期，如 2022-07-19", "a date such as 2022-07-19 belongs here"));

    internal Digest Digest() =>
        Baodi.Procedures.Text.Digest.TryParse(Text(), out var digest) ? digest : throw Fault(new("应为64位小写十六进制数", "64 hexadecimal digits in lower case belong here"));

    internal Seat Seat() =>
        Procedures.Seat.TryParse(Text(), out var seat) && (seat.Charge is null || Content.IsId(seat.Charge)) ? seat : throw Fault(new("应为岗位，如 district-head 或 unit-head:education-bureau", "a post such as 'district-head' or 'unit-head:education-bureau' belongs here"));

    internal ClassificationLevel Level() =>
        ClassificationLevels.All.Find(Text()) is var ordinal and >= 0 ? ClassificationLevels.All[ordinal] : throw Fault(new("没有这一密级", "there is no such level"));

    internal Clause Clause() => Clause(BaodiNotice.Of2017);

    internal Clause Clause(Notice notice) => notice.FindClause(Text()) ?? throw Fault(new("应为通知的条款编号", "the number of a clause of the notice belongs here"));

    /// <summary>A text in both languages.</summary>
    internal Label Label()
    {
        HasOnly("zh", "en");
        return new(Member("zh").Text(), Member("en").Text());
    }

    /// <summary>Writes the value in canonical form.</summary>
    internal void WriteCanonical(IBufferWriter<byte> output)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteMembers(output);
                break;
            case JsonValueKind.Array:
                WriteElements(output);
                break;
            case JsonValueKind.String:
                CanonicalJson.WriteText(output, AnyText());
                break;
            case JsonValueKind.Number:
                WriteNumber(output);
                break;
            case JsonValueKind.Undefined or JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null or _:
                output.Write(Encoding.UTF8.GetBytes(value.GetRawText()));
                break;
        }
    }

    private void WriteMembers(IBufferWriter<byte> output)
    {
        var members = Members();
        members.Sort(static (one, other) => string.CompareOrdinal(one.Name, other.Name));
        output.Write("{"u8);
        for (var i = 0; i < members.Count; i++)
        {
            if (i > 0)
            {
                output.Write(","u8);
            }

            CanonicalJson.WriteText(output, members[i].Name);
            output.Write(":"u8);
            members[i].Value.WriteCanonical(output);
        }

        output.Write("}"u8);
    }

    private void WriteElements(IBufferWriter<byte> output)
    {
        output.Write("["u8);
        var index = 0;
        foreach (var element in InOrder())
        {
            if (index++ > 0)
            {
                output.Write(","u8);
            }

            element.WriteCanonical(output);
        }

        output.Write("]"u8);
    }

    private void WriteNumber(IBufferWriter<byte> output)
    {
        var digits = Encoding.UTF8.GetBytes(value.GetRawText());
        output.Write(CanonicalJson.IsCanonicalNumber(digits) ? digits : throw Fault(new("应为只用数字写出的整数", "a whole number in plain digits belongs here")));
    }

    /// <summary>The value as it stands in the document, which was found to be valid UTF-8.</summary>
    internal byte[] Raw() => Encoding.UTF8.GetBytes(value.GetRawText());

    private void MustBe(JsonValueKind kind, Label problem)
    {
        if (value.ValueKind != kind)
        {
            throw Fault(problem);
        }
    }

    private IEnumerable<JsonPlace> InOrder()
    {
        var next = 0;
        foreach (var element in value.EnumerateArray())
        {
            yield return new(element, this, next++);
        }
    }

    private JsonPlace Step(JsonElement member, string name) => new(member, this, JsonPath.Member(name));

    private string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException e)
        {
            throw Fault(new("项名不是有效的 Unicode 文本", "a member name is not valid Unicode"), e);
        }
    }
}
