using System.Text.Encodings.Web;
using System.Text.Json;

namespace Baodi.Procedures;

/// <summary>How the library writes JSON: kebab-case names, Chinese as it is, times in ISO form at +08:00.</summary>
internal static class JsonShape
{
    /// <summary>Options of their own for each context, since a context keeps those it is given.</summary>
    internal static JsonSerializerOptions NewOptions() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        MaxDepth = 16,
        Converters = { new InstantConverter(), new LocalDateConverter(), new LocalDateTimeConverter() },
    };
}
