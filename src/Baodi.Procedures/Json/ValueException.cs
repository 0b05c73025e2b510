using System.Text.Json;

namespace Baodi.Procedures;

/// <summary>Thrown by the converters of single values: what would be right there, in both languages.</summary>
internal sealed class ValueException(Label label) : JsonException(label.English)
{
    internal Label Label { get; } = label;
}
