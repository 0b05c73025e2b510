using System.Text.Json;

namespace Baodi.Procedures.Text;

/// <summary>Something to be found out about an incident: a text, or openly "not yet known", which blocks nothing (8.1).</summary>
/// <remarks>The default value is neither and counts as missing. JSON writes <c>not-yet-known</c>.</remarks>
[JsonConverter(typeof(FindingConverter))]
public readonly record struct Finding
{
    private const string NotKnown = "not-yet-known";

    private Finding(string? text, bool isNotYetKnown)
    {
        Text = text;
        IsNotYetKnown = isNotYetKnown;
    }

    /// <summary>Openly not yet known.</summary>
    public static Finding NotYetKnown { get; } = new(null, isNotYetKnown: true);

    /// <summary>What was found; null when it is not yet known.</summary>
    public string? Text { get; }

    /// <summary>Whether it is openly not yet known.</summary>
    public bool IsNotYetKnown { get; }

    /// <summary>Makes a finding of a text; <c>not-yet-known</c> makes <see cref="NotYetKnown"/>.</summary>
    public static Finding Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text == NotKnown ? NotYetKnown : new(text, isNotYetKnown: false);
    }

    /// <summary>Makes a finding of a text, as <see cref="Of"/> does.</summary>
    public static implicit operator Finding(string text) => Of(text);

    /// <summary>The text, or <c>not-yet-known</c>.</summary>
    public override string ToString() => IsNotYetKnown ? NotKnown : Text ?? "";
}

/// <summary>Writes a finding as its text or <c>not-yet-known</c>, for the serializer; hosts need it only where their own generated JSON holds a finding.</summary>
public sealed class FindingConverter : JsonConverter<Finding>
{
    /// <inheritdoc/>
    public override Finding Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Finding.Of(reader.GetString()!) : throw ValueException.Of(new("应为文本或 not-yet-known", "a text or 'not-yet-known' belongs here"));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Finding value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
