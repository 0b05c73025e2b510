using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace Baodi.Procedures.ConsoleHost.Json;

/// <summary>How the host writes JSON: kebab-case names, labels in both languages, times at +08:00, Chinese as it is.</summary>
internal static class JsonOutput
{
    internal static JsonSerializerOptions Options { get; } = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static JsonSerializerOptions OfOneLine { get; } = new(Options) { WriteIndented = false };

    internal static string Text(JsonNode node) => node.ToJsonString(Options) + "\n";

    /// <summary>What the library writes of itself.</summary>
    internal static JsonObject Written(Action<Utf8JsonWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output))
        {
            write(json);
        }

        return (JsonObject)JsonNode.Parse(output.WrittenSpan)!;
    }

    internal static JsonObject Of(Label label) => new() { ["zh"] = label.Chinese, ["en"] = label.English };

    internal static JsonObject? Of(Citation? citation) => citation is null ? null : new() { ["clause"] = citation.Clause.Number, ["reading"] = citation.Reading is { } reading ? Of(reading) : null };

    internal static string Of(Instant at) => OffsetDateTimePattern.Rfc3339.Format(at.WithOffset(DistrictTime.Offset));

    internal static string OneLine(JsonNode node) => node.ToJsonString(OfOneLine);

    internal static string NameOf<T>(Terms<T> terms, T value)
        where T : struct, Enum =>
        terms.All[terms.Ordinal(value)].Name;

    internal static JsonArray List(IEnumerable<JsonNode?> nodes) => new([.. nodes]);

    internal static JsonArray Names(IEnumerable<string> names) => List(names.Select(name => (JsonNode?)JsonValue.Create(name)));

    internal static JsonArray Of(IEnumerable<Condition> conditions) => List(conditions.Select(condition => (JsonNode)new JsonObject
    {
        ["fact"] = condition.Fact.Name,
        ["values"] = Names(condition.Fact.Terms.All.Where((_, ordinal) => condition.Allows(ordinal)).Select(term => term.Name)),
        ["label"] = Of(condition.Label),
    }));

    internal static JsonObject Of(Reason reason) => new()
    {
        ["code"] = reason.Code,
        ["citation"] = Of(reason.Citation),
        ["act"] = reason.Act?.Name,
        ["about"] = reason.About,
        ["departable"] = reason.IsDepartable,
        ["label"] = Of(reason.Label),
    };

    internal static JsonObject Of(RunningLimit running) => new()
    {
        ["limit"] = running.Limit.Name,
        ["item"] = running.Item,
        ["label"] = Of(running.Label),
        ["citation"] = Of(running.Limit.Citation),
        ["anchor"] = Of(running.Anchor),
        ["due"] = Of(running.Due),
        ["end-of-day"] = running.IsDueByEndOfDay,
    };

    internal static JsonObject Of(Problem problem) => new()
    {
        ["file"] = problem.File,
        ["line"] = problem.Line == 0 ? null : problem.Line,
        ["column"] = problem.Line == 0 ? null : problem.Column,
        ["path"] = problem.Path,
        ["message"] = Of(problem.Text),
    };
}
