using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Baodi.Procedures;

/// <summary>The outcome of reading an act's content: a command, or what is wrong with the JSON.</summary>
internal readonly record struct ContentRead(Command? Command, Reason? Problem);

/// <summary>Reads the content of an act from JSON that may come from anywhere.</summary>
/// <remarks>
/// The serializer turns an absent number or enum into 0 and takes the last of two members of one name, so the shape of the
/// document is checked first, in a pass of its own.
/// </remarks>
internal static class ContentReader
{
    private const int LargestDocument = 1 << 20;

    /// <summary>Reads content that somebody sends.</summary>
    internal static ContentRead Read(Act act, ReadOnlySpan<byte> utf8Json) =>
        utf8Json.Length > LargestDocument
            ? Problem(act, "$", new($"内容超过{LargestDocument}字节", $"the content has more than {LargestDocument} bytes"))
            : Parse(act, utf8Json, isWhole: true);

    /// <summary>Reads content that was accepted before, of any length, or an opening that is not filled in to the end.</summary>
    internal static ContentRead ReadBack(Act act, ReadOnlySpan<byte> utf8Json, bool isWhole) => Parse(act, utf8Json, isWhole);

    private static ContentRead Parse(Act act, ReadOnlySpan<byte> utf8Json, bool isWhole)
    {
        var shape = act.Json();
        try
        {
            var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = 16 });
            reader.Read();
            if (new ShapeCheck(isWhole).Find(ref reader, shape, "$") is { } fault)
            {
                return Problem(act, fault.Path, fault.Problem);
            }

            if (reader.Read())
            {
                return Problem(act, "$", new("内容之后还有多余数据", "something follows the content"));
            }

            return new((Command?)JsonSerializer.Deserialize(utf8Json, shape), null);
        }
        catch (JsonException e)
        {
            return Problem(act, e.Path ?? "$", new($"不是有效内容：{e.Message}", $"not valid content: {e.Message}"));
        }
        catch (InvalidOperationException e)
        {
            return Problem(act, "$", new($"不是有效文本：{e.Message}", $"not valid text: {e.Message}"));
        }
    }

    private static ContentRead Problem(Act act, string path, Label problem) => new(null, new MalformedContent(act, path, problem));
}

/// <summary>What is wrong with the shape of a JSON document, and where.</summary>
internal readonly record struct ShapeFault(string Path, Label Problem);

/// <summary>Compares a JSON document with the type it is to become: every member known, none twice, none absent that has no empty value.</summary>
/// <param name="isWhole">Whether a member that has no empty value may not be absent.</param>
internal readonly struct ShapeCheck(bool isWhole)
{
    /// <summary>Reads one value; the reader stands on its first token before and on its last after.</summary>
    internal ShapeFault? Find(ref Utf8JsonReader reader, JsonTypeInfo shape, string path) => shape.Kind switch
    {
        JsonTypeInfoKind.Object => InObject(ref reader, shape, path),
        JsonTypeInfoKind.Enumerable => InArray(ref reader, shape, path),
        JsonTypeInfoKind.None or JsonTypeInfoKind.Dictionary or _ => InValue(ref reader, shape, path),
    };

    private ShapeFault? InObject(ref Utf8JsonReader reader, JsonTypeInfo shape, string path)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return new(path, new("应为对象", "an object belongs here"));
        }

        var seen = new bool[shape.Properties.Count];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            var index = IndexOf(shape, name);
            var at = $"{path}.{(name.Length > 60 ? name[..60] + "…" : name)}";
            if (index < 0)
            {
                return new(at, new($"没有这一项；应为{Names(shape)}", $"no such member; there are {Names(shape)}"));
            }

            if (seen[index])
            {
                return new(at, new("重复填写", "it stands there twice"));
            }

            seen[index] = true;
            reader.Read();
            var type = shape.Properties[index].PropertyType;
            if (reader.TokenType == JsonTokenType.Null)
            {
                if (IsNeeded(type) || JsonShape.IsArray(type))
                {
                    return new(at, new("不能为空", "it may not be null"));
                }

                continue;
            }

            if (Find(ref reader, shape.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type), at) is { } fault)
            {
                return fault;
            }
        }

        for (var i = 0; isWhole && i < seen.Length; i++)
        {
            if (!seen[i] && IsNeeded(shape.Properties[i].PropertyType))
            {
                return new($"{path}.{shape.Properties[i].Name}", new("缺填", "it is missing"));
            }
        }

        return null;
    }

    private ShapeFault? InArray(ref Utf8JsonReader reader, JsonTypeInfo shape, string path)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return new(path, new("应为数组", "an array belongs here"));
        }

        // An immutable array is the only list of the library; .NET 8 does not tell the element of any other.
        var element = shape.Options.GetTypeInfo(shape.Type.GenericTypeArguments[0]);
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (i >= Form.LongestList)
            {
                return new(path, new($"超过{Form.LongestList}项", $"there are more than {Form.LongestList} entries"));
            }

            if (Find(ref reader, element, $"{path}[{i}]") is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private static ShapeFault? InValue(ref Utf8JsonReader reader, JsonTypeInfo shape, string path)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.Null)
        {
            return new(path, new("应为单个值", "a single value belongs here"));
        }

        if (shape.Type == typeof(bool))
        {
            return reader.TokenType is JsonTokenType.True or JsonTokenType.False ? null : new(path, new("应为true或false", "true or false belongs here"));
        }

        if (Type.GetTypeCode(shape.Type) is >= TypeCode.SByte and <= TypeCode.Decimal && !shape.Type.IsEnum)
        {
            return reader.TokenType == JsonTokenType.Number && (shape.Type != typeof(int) || reader.TryGetInt32(out _))
                ? null
                : new(path, new("应为整数", "a whole number belongs here"));
        }

        return InText(ref reader, shape, path);
    }

    /// <summary>Text in JSON may hold half of a surrogate pair, which is no character and could not be written again.</summary>
    private static ShapeFault? InText(ref Utf8JsonReader reader, JsonTypeInfo shape, string path)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return new(path, shape.Type.IsEnum ? OneOf(shape.Type) : new("应为文本", "a text belongs here"));
        }

        try
        {
            var text = reader.GetString()!;
            return shape.Type.IsEnum && !Knows(shape.Type, text) ? new(path, OneOf(shape.Type)) : null;
        }
        catch (InvalidOperationException)
        {
            return new(path, new("不是有效的Unicode文本", "the text is not valid Unicode"));
        }
    }

    /// <summary>Whether a member has no empty value of its own, so that its absence must not become one.</summary>
    private static bool IsNeeded(Type type) =>
        type.IsValueType && Nullable.GetUnderlyingType(type) is null && !JsonShape.IsArray(type);

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
