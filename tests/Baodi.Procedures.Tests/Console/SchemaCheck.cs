using System.Text.Json;
using System.Text.RegularExpressions;

namespace Baodi.Procedures.Tests.Hosting;

/// <summary>As much of JSON Schema as the schema of scenarios uses; a keyword it does not know is an error, so that nothing goes unchecked.</summary>
internal sealed class SchemaCheck
{
    private readonly JsonElement schema;

    private SchemaCheck(JsonElement schema) => this.schema = schema;

    internal static SchemaCheck Of(string file) => new(JsonDocument.Parse(File.ReadAllBytes(file)).RootElement);

    internal IReadOnlyList<string> Violations(string file) => [.. Check(JsonDocument.Parse(File.ReadAllBytes(file)).RootElement, schema, "$")];

    private IEnumerable<string> Check(JsonElement value, JsonElement by, string path) =>
        by.EnumerateObject().SelectMany(keyword => Check(value, by, keyword.Name, keyword.Value, path));

    private IEnumerable<string> Check(JsonElement value, JsonElement by, string keyword, JsonElement operand, string path) => keyword switch
    {
        "$schema" or "$defs" or "title" or "description" or "format" => [],
        "$ref" => Check(value, Definition(operand.GetString()!), path),
        "type" when operand.GetString() == "integer" => IsInteger(value) ? [] : [$"{path} is no integer"],
        "type" => KindOf(value) == operand.GetString() ? [] : [$"{path} is no {operand}"],
        "enum" => operand.EnumerateArray().Any(one => JsonElement.DeepEquals(value, one)) ? [] : [$"{path} is none of {operand}"],
        "const" => JsonElement.DeepEquals(value, operand) ? [] : [$"{path} is not {operand}"],
        "oneOf" => operand.EnumerateArray().Count(one => !Check(value, one, path).Any()) == 1 ? [] : [$"{path} is not one of its forms"],
        "pattern" => Regex.IsMatch(value.GetString() ?? "", operand.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)) ? [] : [$"{path} does not match {operand}"],
        "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= operand.GetInt32() ? [] : [$"{path} is too short"],
        "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length <= operand.GetInt32() ? [] : [$"{path} is too long"],
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= operand.GetDouble() ? [] : [$"{path} is too small"],
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= operand.GetDouble() ? [] : [$"{path} is too large"],
        "minItems" => value.GetArrayLength() >= operand.GetInt32() ? [] : [$"{path} has too few"],
        "maxItems" => value.GetArrayLength() <= operand.GetInt32() ? [] : [$"{path} has too many"],
        "items" => value.ValueKind != JsonValueKind.Array ? [] : value.EnumerateArray().SelectMany((item, i) => Check(item, operand, $"{path}[{i}]")),
        "required" => value.ValueKind != JsonValueKind.Object ? [] : operand.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path} lacks {name}"),
        "properties" => value.ValueKind != JsonValueKind.Object ? [] : operand.EnumerateObject().SelectMany(member => value.TryGetProperty(member.Name, out var found) ? Check(found, member.Value, $"{path}.{member.Name}") : []),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object ? [] : Additional(value, by).SelectMany(member => operand.ValueKind == JsonValueKind.False ? [$"{path} has {member.Name}"] : Check(member.Value, operand, $"{path}.{member.Name}")),
        _ => throw new NotSupportedException(keyword),
    };

    private static IEnumerable<JsonProperty> Additional(JsonElement value, JsonElement by) =>
        value.EnumerateObject().Where(member => !by.TryGetProperty("properties", out var properties) || !properties.TryGetProperty(member.Name, out _));

    private JsonElement Definition(string reference) => schema.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..]);

    private static bool IsInteger(JsonElement value) => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble());

    private static string KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "null",
    };
}
