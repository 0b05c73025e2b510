using System.Text.Json;
using System.Text.Json.Serialization;

namespace Baodi.Procedures;

/// <summary>Writes what the library shows, such as a refusal or a case, in its own JSON whatever the options of the serializer that asks; hosts need it only where their own generated JSON holds such.</summary>
/// <remarks>It is written and not read: what is kept is a dossier. Safe for concurrent use.</remarks>
public sealed class ShownJson : JsonConverterFactory
{
    private static readonly JsonConverter[] All =
    [
        new Writing<Refusal>(RefusalWriter.Write),
        new Writing<Reason>(RefusalWriter.Write),
        new Writing<Outcome>(ShownWriter.Write),
        new Writing<Case>(CaseWriter.Write),
        new Writing<Event>(ShownWriter.Write),
        new Writing<Note>(ShownWriter.Write),
        new Writing<RunningLimit>(ShownWriter.Write),
        new Writing<RecurringObligation>(ShownWriter.Write),
        new Writing<ObligationPeriod>(ShownWriter.Write),
        new Writing<Candidate>(ShownWriter.Write),
        new Writing<Permissions>(ShownWriter.Write),
        new Writing<FieldToFill>(ShownWriter.Write),
        new Writing<Field>(ShownWriter.Write),
        new Writing<State>(ShownWriter.Write),
        new Writing<Act>(ActWriter.Write),
        new Writing<Procedure>(DefinitionWriter.Write),
        new Writing<Citation>(ShownWriter.Write),
    ];

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert) is not null;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">It is a type that is not shown.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Find(typeToConvert) ?? throw new ArgumentException($"'{typeToConvert}' is not shown.", nameof(typeToConvert));

    private static JsonConverter? Find(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Array.Find(All, converter => converter.CanConvert(type));
    }

    private sealed class Writing<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsAssignableTo(typeof(T));

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException($"A {typeof(T).Name} is written and not read.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
    }
}
