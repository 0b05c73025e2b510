using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Baodi.Procedures.Json;

/// <summary>What is wrong with the shape of a JSON document, and where.</summary>
internal readonly record struct ShapeFault(string Path, Label Problem);

/// <summary>Of what in a JSON document no member may be absent that has no empty value.</summary>
internal enum Wholeness
{
    /// <summary>Any may.</summary>
    OfNothing = 1,

    /// <summary>Of the objects in it; those of the document itself are asked for by others.</summary>
    OfParts,

    /// <summary>Of the document and all in it.</summary>
    OfAll,
}

/// <summary>Compares a JSON document with the type it is to become: every member known, none twice, none absent that has no empty value.</summary>
/// <remarks>What is not known is refused where it begins, so that only what the type has room for is ever gone through.</remarks>
/// <param name="whole">Of what no member that has no empty value may be absent.</param>
internal sealed class ShapeCheck(Wholeness whole)
{
    /// <summary>Where the reader stands, for what the reader itself finds wrong.</summary>
    internal string At { get; private set; } = JsonPath.Root;

    /// <summary>Reads one value; the reader stands on its first token before and on its last after.</summary>
    internal ShapeFault? Find(ref Utf8JsonReader reader, JsonTypeInfo shape) => shape.Kind switch
    {
        JsonTypeInfoKind.Object => InObject(ref reader, shape),
        JsonTypeInfoKind.Enumerable => InArray(ref reader, shape),
        JsonTypeInfoKind.None or JsonTypeInfoKind.Dictionary or _ => InValue(ref reader, shape),
    };

    private ShapeFault? InObject(ref Utf8JsonReader reader, JsonTypeInfo shape)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return Fault(new("应为对象", "an object belongs here"));
        }

        var path = At;
        var seen = new bool[shape.Properties.Count];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            var index = IndexOf(shape, name);
            At = path + JsonPath.Member(name);
            if (index < 0)
            {
                return Fault(new($"没有这一项；应为{Names(shape)}", $"no such member; there are {Names(shape)}"));
            }

            if (seen[index])
            {
                return Fault(new("重复填写", "it stands there twice"));
            }

            seen[index] = true;
            reader.Read();
            if (InMember(ref reader, shape.Properties[index].PropertyType, shape.Options) is { } fault)
            {
                return fault;
            }

            At = path;
        }

        var isAsked = whole == Wholeness.OfAll || (whole == Wholeness.OfParts && path != JsonPath.Root);
        return isAsked && Absent(shape, seen) is [var first, ..] absent ? new(path + JsonPath.Member(first), Missing(absent)) : null;
    }

    private ShapeFault? InMember(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        reader.TokenType != JsonTokenType.Null ? Find(ref reader, options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type))
        : IsNeeded(type) || Arrays.IsArray(type) ? Fault(new("不能为空", "it may not be null"))
        : null;

    private ShapeFault? InArray(ref Utf8JsonReader reader, JsonTypeInfo shape)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return Fault(new("应为数组", "an array belongs here"));
        }

        // An immutable array is the only list of the library; .NET 8 does not tell the element of any other.
        var element = shape.Options.GetTypeInfo(shape.Type.GenericTypeArguments[0]);
        var path = At;
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (i >= Form.LongestList)
            {
                return new(path, new($"超过{Form.LongestList}项", $"there are more than {Form.LongestList} entries"));
            }

            At = path + JsonPath.Entry(i);
            if (Find(ref reader, element) is { } fault)
            {
                return fault;
            }

            At = path;
        }

        return null;
    }

    private ShapeFault? InValue(ref Utf8JsonReader reader, JsonTypeInfo shape)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.Null)
        {
            return Fault(new("应为单个值", "a single value belongs here"));
        }

        if (shape.Type == typeof(bool))
        {
            return reader.TokenType is JsonTokenType.True or JsonTokenType.False ? null : Fault(new("应为true或false", "true or false belongs here"));
        }

        return shape.Type == typeof(int) ? InNumber(ref reader) : InText(ref reader, shape);
    }

    /// <summary>A number is written in one way only: minus zero, a fraction of nothing and an exponent would come back as other bytes.</summary>
    private ShapeFault? InNumber(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) && (number != 0 || reader.ValueSpan.Length == 1)
            ? null
            : Fault(new("应为整数", "a whole number belongs here"));

    /// <summary>Text in JSON may hold half of a surrogate pair, which is no character and could not be written again.</summary>
    private ShapeFault? InText(ref Utf8JsonReader reader, JsonTypeInfo shape)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return Fault(shape.Type.IsEnum ? OneOf(shape.Type) : new("应为文本", "a text belongs here"));
        }

        try
        {
            var text = reader.GetString()!;
            return shape.Type.IsEnum && !Knows(shape.Type, text) ? Fault(OneOf(shape.Type)) : null;
        }
        catch (InvalidOperationException)
        {
            return Fault(new("不是有效的Unicode文本", "the text is not valid Unicode"));
        }
    }

    private ShapeFault Fault(Label problem) => new(At, problem);

    private static List<string> Absent(JsonTypeInfo shape, bool[] seen)
    {
        List<string> absent = [];
        for (var i = 0; i < seen.Length; i++)
        {
            if (!seen[i] && IsNeeded(shape.Properties[i].PropertyType))
            {
                absent.Add(shape.Properties[i].Name);
            }
        }

        return absent;
    }

    private static Label Missing(List<string> absent) => absent.Count == 1
        ? new("缺填", "it is missing")
        : new($"缺填：{string.Join('、', absent)}", $"missing are {string.Join(", ", absent)}");

    /// <summary>Whether a member has no empty value of its own, so that its absence must not become one.</summary>
    private static bool IsNeeded(Type type) =>
        type.IsValueType && Nullable.GetUnderlyingType(type) is null && !Arrays.IsArray(type);

    private static int IndexOf(JsonTypeInfo shape, string name)
    {
        for (var i = 0; i < shape.Properties.Count; i++)
        {
            if (shape.Properties[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private static string Names(JsonTypeInfo shape)
    {
        var names = new List<string>(shape.Properties.Count);
        foreach (var property in shape.Properties)
        {
            names.Add(property.Name);
        }

        return string.Join(", ", names);
    }

    private static bool Knows(Type type, string name)
    {
        foreach (var member in Enum.GetNames(type))
        {
            if (Naming.Kebab(member) == name)
            {
                return true;
            }
        }

        return false;
    }

    private static Label OneOf(Type type)
    {
        var members = string.Join(", ", Array.ConvertAll(Enum.GetNames(type), Naming.Kebab));
        return new($"应为{members}", $"one of {members} belongs here");
    }
}
