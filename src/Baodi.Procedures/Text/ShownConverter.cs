using System.Text.Json;

namespace Baodi.Procedures.Text;

/// <summary>Writes a type and what derives from it, and reads neither.</summary>
internal sealed class ShownConverter<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsAssignableTo(typeof(T));

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"A {typeof(T).Name} is written and not read.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
