using System.Text.Json;
using Json.Schema;

namespace Baodi.Procedures.Tests.Hosting;

/// <summary>A schema of ours, as another library reads it.</summary>
internal sealed class SchemaCheck
{
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List };

    private readonly JsonSchema schema;

    private SchemaCheck(JsonSchema schema) => this.schema = schema;

    internal static SchemaCheck Of(string file) => new(JsonSchema.FromText(File.ReadAllText(file)));

    /// <summary>What is otherwise than the schema says, each with its place.</summary>
    internal IReadOnlyList<string> Violations(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        var results = schema.Evaluate(document.RootElement, Options);
        return results.IsValid
            ? []
            : [.. (results.Details ?? []).Prepend(results).Where(one => !one.IsValid).SelectMany(one => one.Errors ?? [], (one, error) => $"{one.InstanceLocation}: {error.Key} {error.Value}").DefaultIfEmpty("it is not valid")];
    }
}
