using System.Text.Json.Nodes;
using Baodi.Procedures.Rules;
using static Baodi.Procedures.ConsoleHost.Json.JsonOutput;

namespace Baodi.Procedures.ConsoleHost.Json;

/// <summary>A decision and what is asked in it, as JSON.</summary>
internal static class DecisionJson
{
    internal static JsonObject Of(DecisionTable table) => Written(table.WriteTo);

    internal static JsonObject Of(Explanation explanation) => new()
    {
        ["table"] = explanation.Table.Id,
        ["values"] = List(explanation.Values.Select(value => (JsonNode)new JsonObject { ["input"] = value.Input.Name, ["value"] = JsonOutput.Of(value.Value) })),
        ["answer"] = explanation.Answer is { } answer ? Term(answer) : null,
        ["row"] = explanation.Row?.Id,
        ["citation"] = JsonOutput.Of(explanation.Row?.Citation),
        ["rows"] = List(explanation.Rows.Select(row => (JsonNode)new JsonObject
        {
            ["row"] = row.Row.Id,
            ["citation"] = JsonOutput.Of(row.Row.Citation),
            ["outcome"] = System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(row.Outcome.ToString()),
            ["why"] = JsonOutput.Of(row.Reason),
        })),
    };

    internal static JsonObject Term(Term term) => new() { ["name"] = term.Name, ["label"] = JsonOutput.Of(term.Label) };
}
