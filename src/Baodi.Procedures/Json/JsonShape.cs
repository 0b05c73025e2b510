using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Baodi.Procedures.Json;

/// <summary>How the library writes JSON: kebab-case names, Chinese as it is, times in ISO form at +08:00, nothing for what is not there.</summary>
internal static class JsonShape
{
    /// <summary>Options of their own for each context, since a context keeps those it is given.</summary>
    internal static JsonSerializerOptions NewOptions() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        MaxDepth = ReadingBounds.ContentDepth,
        Converters = { new InstantConverter(), new LocalDateConverter(), new LocalDateTimeConverter() },
    };

    /// <summary>The types of a context, with the posts that are known, written without the members that hold no value.</summary>
    /// <remarks>
    /// The serializer cannot write the default of an immutable array, nor the converters that of an enum or a seat. An opening
    /// that another case prepares has such members until somebody completes it.
    /// </remarks>
    internal static JsonSerializerOptions LeavingOutAbsent(JsonSerializerContext context, ImmutableArray<Post> posts) => new(context.Options)
    {
        Converters = { new SeatConverter(posts), new PostConverter(posts) },
        TypeInfoResolver = ((IJsonTypeInfoResolver)context).WithAddedModifier(LeaveOutAbsent),
    };

    private static void LeaveOutAbsent(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (CanBeAbsent(property.PropertyType))
            {
                property.ShouldSerialize = static (_, value) => value is not null && !IsAbsent(value);
            }
        }
    }

    private static bool CanBeAbsent(Type type) =>
        type.IsEnum || Arrays.IsArray(type) || type == typeof(Instant) || type == typeof(LocalDate) || type == typeof(Seat) || type == typeof(TimeAllowed) || type == typeof(TimeGiven) || type == typeof(Finding);

    private static bool IsAbsent(object value) => value switch
    {
        Enum => (int)value == 0,
        Instant instant => instant == default,
        LocalDate date => date == default,
        Seat seat => seat == default,
        TimeAllowed time => !time.IsValid,
        TimeGiven time => !time.IsValid,
        Finding finding => finding == default,
        // Two immutable arrays of whatever entries are equal when they are the same array, or both none.
        _ => value.Equals(default(ImmutableArray<object>)),
    };
}
