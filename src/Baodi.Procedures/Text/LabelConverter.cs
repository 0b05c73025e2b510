using System.Text.Json;

namespace Baodi.Procedures.Text;

/// <summary>Writes a label as an object of <c>zh</c> and <c>en</c>, and reads it; hosts need it only where their own generated JSON holds a label.</summary>
public sealed class LabelConverter : JsonConverter<Label>
{
    /// <inheritdoc/>
    public override Label Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return new(Text(document.RootElement, "zh"), Text(document.RootElement, "en"));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Label value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("zh", value.Chinese);
        writer.WriteString("en", value.English);
        writer.WriteEndObject();
    }

    private static string Text(JsonElement label, string language) =>
        label.ValueKind == JsonValueKind.Object && label.TryGetProperty(language, out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()!
            : throw new JsonException("A label is an object of the texts 'zh' and 'en'.");
}
