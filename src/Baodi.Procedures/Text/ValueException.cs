using System.Text.Json;

namespace Baodi.Procedures.Text;

/// <summary>Stands inside what the converters of single values throw: what would be right there, in both languages.</summary>
internal sealed class ValueException : Exception
{
    private ValueException(Label label)
        : base(label.English) => Label = label;

    internal Label Label { get; }

    /// <summary>The exception for the serializer.</summary>
    internal static JsonException Of(Label label) => new(label.English, new ValueException(label));
}
