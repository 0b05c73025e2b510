using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Baodi.Procedures.Json;

/// <summary>The outcome of reading the content of a command: the command, or what is wrong with the JSON.</summary>
/// <param name="Command">The command; null where the JSON could not be read.</param>
/// <param name="Problem">What is wrong with it; null where nothing is.</param>
/// <param name="Absent">The required fields that it does not have.</param>
internal readonly record struct ContentRead(Command? Command, ContentFault? Problem, ImmutableArray<Field> Absent)
{
    /// <summary>The command where every required field was there; what was not has the value of none in <see cref="Command"/>, a yes or no that of no.</summary>
    internal Command? Whole => Absent.IsEmpty ? Command : null;
}

/// <summary>Reads the content of an act from JSON that may come from anywhere.</summary>
/// <remarks>
/// The serializer turns an absent number or enum into 0 and takes the last of two members of one name, so the shape of the
/// document is checked first, in a pass of its own.
/// </remarks>
internal static class ContentReader
{
    private static readonly Label TooLarge = new(
        $"内容超过{ReadingBounds.ContentBytes}字节", $"the content has more than {ReadingBounds.ContentBytes} bytes");

    private static readonly Label NotValid = new("此处的值无效", "the value is not valid here");

    /// <summary>What somebody asks for by a name and content that may come from anywhere.</summary>
    internal static Trigger TriggerOf(Procedure procedure, string caseId, string name, ReadOnlySpan<byte> utf8Json, CaseReference? openedBy = null)
    {
        if (procedure.FindAct(name) is not { } act)
        {
            return new(caseId, name, null, null);
        }

        var read = Read(act, utf8Json);
        return new(caseId, name, act.Command, read.Command, read.Problem, openedBy) { Absent = read.Absent };
    }

    /// <summary>Reads content that somebody sends. Fields that are not there are told one and all, whatever else is wrong.</summary>
    internal static ContentRead Read(Act act, ReadOnlySpan<byte> utf8Json) => utf8Json.Length > ReadingBounds.ContentBytes
        ? Problem(new(JsonPath.Root, TooLarge))
        : Parse(act, utf8Json, Wholeness.OfParts) with { Absent = AbsentIn(act.Form, utf8Json) };

    /// <summary>Reads content that was accepted before, of any length, or an opening that is not filled in to the end.</summary>
    internal static ContentRead ReadBack(Act act, ReadOnlySpan<byte> utf8Json, bool isWhole) => Parse(act, utf8Json, isWhole ? Wholeness.OfAll : Wholeness.OfNothing);

    /// <summary>Whether two contents of an act say the same.</summary>
    internal static bool AreAlike(Act act, Command one, Command other)
    {
        var json = act.Procedure.JsonOf(act.Command);
        return JsonSerializer.SerializeToUtf8Bytes(one, json).AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(other, json));
    }

    private static ContentRead Parse(Act act, ReadOnlySpan<byte> utf8Json, Wholeness whole)
    {
        var shape = act.Procedure.JsonOf(act.Command);
        if (FindFault(utf8Json, shape, whole) is { } fault)
        {
            return Problem(fault);
        }

        try
        {
            return new((Command?)JsonSerializer.Deserialize(utf8Json, shape), null, []);
        }
        catch (JsonException e)
        {
            return Problem(new(e.Path ?? JsonPath.Root, e.InnerException is ValueException { Label: var label } ? label : NotValid));
        }
    }

    private static ShapeFault? FindFault(ReadOnlySpan<byte> utf8Json, JsonTypeInfo shape, Wholeness whole)
    {
        var check = new ShapeCheck(whole);
        try
        {
            var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = ReadingBounds.ContentDepth });
            reader.Read();
            return check.Find(ref reader, shape) ?? (reader.Read() ? new(JsonPath.Root, new("内容之后还有多余数据", "something follows the content")) : null);
        }
        catch (JsonException e)
        {
            return new(check.At, JsonScan.NotJson((e.LineNumber ?? 0) + 1, (e.BytePositionInLine ?? 0) + 1));
        }
        catch (InvalidOperationException)
        {
            return new(check.At, new("项名不是有效的 Unicode 文本", "a member name is not valid Unicode"));
        }
    }

    /// <summary>The required fields that an object does not have; none of what is no object.</summary>
    private static ImmutableArray<Field> AbsentIn(Form form, ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = ReadingBounds.ContentDepth });
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return [];
            }

            var absent = form.Fields.RemoveAll(field => !field.IsRequired);
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString();
                absent = absent.RemoveAll(field => field.Name == name);
                reader.Skip();
            }

            return absent;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return [];
        }
    }

    private static ContentRead Problem(in ShapeFault fault) => new(null, new(fault.Path, fault.Problem), []);
}
