using System.Text.Json;

namespace Baodi.Procedures.Notices;

/// <summary>Writes a post as its id, for the serializer; reading refuses anything but the id of a post that is known.</summary>
/// <param name="posts">The posts that are known.</param>
public sealed class PostConverter(ImmutableArray<Post> posts) : JsonConverter<Post>
{
    /// <summary>Knows the posts of <see cref="Posts.All"/>.</summary>
    public PostConverter()
        : this(Posts.All)
    {
    }

    /// <inheritdoc/>
    public override Post Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (reader.TokenType == JsonTokenType.String ? posts.Find(reader.GetString()) : null) ?? throw ValueException.Of(new("应为岗位，如 district-head", "a post such as 'district-head' belongs here"));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Post value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Id);
    }
}
