using System.Collections.Concurrent;
using System.Text.Json;

namespace Baodi.Procedures.Text;

/// <summary>Writes what the library shows, such as a refusal or a case, in its own JSON whatever the options of the serializer that asks; hosts need it only where their own generated JSON holds such.</summary>
/// <remarks>It is written and not read: what is kept is a dossier. Safe for concurrent use.</remarks>
public sealed class ShownJson : JsonConverterFactory
{
    private static readonly ConcurrentQueue<Func<JsonConverter[]>> Writers = new();

    /// <summary>Says how types are written; asked when the first of them is.</summary>
    /// <remarks>Types stand in rooms below the one that writes them, so that one tells it here, when the assembly is loaded and before anybody can ask.</remarks>
    internal static void Know(Func<JsonConverter[]> more) => Writers.Enqueue(more);

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert) is not null;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">It is a type that is not shown.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Find(typeToConvert) ?? throw new ArgumentException($"'{typeToConvert}' is not shown.", nameof(typeToConvert));

    private static JsonConverter? Find(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        foreach (var known in Writers)
        {
            if (Array.Find(known(), converter => converter.CanConvert(type)) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
