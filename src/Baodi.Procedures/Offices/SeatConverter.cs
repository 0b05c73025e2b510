using System.Text.Json;

namespace Baodi.Procedures.Offices;

/// <summary>Writes a seat in the form of <see cref="Seat.ToString"/>, for the serializer; reading refuses anything else.</summary>
/// <param name="posts">The posts that are known.</param>
public sealed class SeatConverter(ImmutableArray<Post> posts) : JsonConverter<Seat>
{
    /// <summary>Knows the posts of <see cref="Posts.All"/>.</summary>
    public SeatConverter()
        : this(Posts.All)
    {
    }

    /// <inheritdoc/>
    public override Seat Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Seat.TryParse(reader.GetString()!, posts, out var seat)
            ? seat
            : throw ValueException.Of(new("应为岗位，如 district-head 或 unit-head:education-bureau", "a post such as 'district-head' or 'unit-head:education-bureau' belongs here"));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Seat value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
