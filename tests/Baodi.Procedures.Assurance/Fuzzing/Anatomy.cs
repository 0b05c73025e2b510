using System.Runtime.InteropServices;
using System.Text.Json;

namespace Baodi.Procedures.Assurance.Fuzzing;

/// <summary>One value of a document.</summary>
/// <param name="Kind">The token it begins with.</param>
/// <param name="Start">The offset of its first byte.</param>
/// <param name="End">The offset after its last byte.</param>
/// <param name="NameStart">The offset of its name; -1 where it has none.</param>
/// <param name="Parent">The index of the object or list it stands in; -1 for the document itself.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Value(JsonTokenType Kind, int Start, int End, int NameStart, int Parent)
{
    internal bool IsObject => Kind == JsonTokenType.StartObject;

    internal bool IsList => Kind == JsonTokenType.StartArray;

    /// <summary>The bytes it takes up among its like, its name included.</summary>
    internal Range Whole => (NameStart < 0 ? Start : NameStart)..End;
}

/// <summary>Where the values of a document begin and end, so that it can be cut and put together.</summary>
internal sealed class Anatomy
{
    private Anatomy(List<Value> values)
    {
        Values = values;
        Objects = [.. Indices(value => value.IsObject)];
        Lists = [.. Indices(value => value.IsList)];
        Texts = [.. Indices(value => value.Kind == JsonTokenType.String)];
        Numbers = [.. Indices(value => value.Kind == JsonTokenType.Number)];
    }

    internal IReadOnlyList<Value> Values { get; }

    internal IReadOnlyList<int> Objects { get; }

    internal IReadOnlyList<int> Lists { get; }

    internal IReadOnlyList<int> Texts { get; }

    internal IReadOnlyList<int> Numbers { get; }

    internal static Anatomy Of(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        var values = new List<Value>();
        reader.Read();
        Take(ref reader, values, -1, -1);
        return new(values);
    }

    internal List<Value> Children(int parent) => [.. Values.Where(value => value.Parent == parent)];

    private IEnumerable<int> Indices(Func<Value, bool> which) => Enumerable.Range(0, Values.Count).Where(index => which(Values[index]));

    private static void Take(ref Utf8JsonReader reader, List<Value> values, int parent, int nameStart)
    {
        var index = values.Count;
        var value = new Value(reader.TokenType, (int)reader.TokenStartIndex, 0, nameStart, parent);
        values.Add(value);
        while (value.IsObject || value.IsList)
        {
            reader.Read();
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                break;
            }

            var name = -1;
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = (int)reader.TokenStartIndex;
                reader.Read();
            }

            Take(ref reader, values, index, name);
        }

        values[index] = value with { End = (int)reader.BytesConsumed };
    }
}
