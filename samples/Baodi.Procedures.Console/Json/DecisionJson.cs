using System.Text.Json.Nodes;
using Baodi.Procedures.Rules;
using static Baodi.Procedures.ConsoleHost.Json.JsonOutput;

namespace Baodi.Procedures.ConsoleHost.Json;

/// <summary>A decision and what is asked in it, as JSON.</summary>
internal static class DecisionJson
{
    internal static JsonObject Of(DecisionTable table) => new()
    {
        ["id"] = table.Id,
        ["label"] = JsonOutput.Of(table.Decision.Label),
        ["clause"] = table.Decision.Clause,
        ["inputs"] = List(table.Inputs.Select(input => (JsonNode)Input(input))),
        ["answers"] = List(table.Decision.Answers.All.Select(term => (JsonNode)Term(term))),
        ["rows"] = List(table.Rows.Select(row => (JsonNode)Row(row))),
    };

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

    private static JsonObject Row(TableRow row) => new()
    {
        ["id"] = row.Id,
        ["citation"] = JsonOutput.Of(row.Citation),
        ["cells"] = List(row.Cells.Where(cell => !cell.IsAny).Select(cell => (JsonNode)new JsonObject { ["input"] = cell.Input.Name, ["asked"] = JsonOutput.Of(cell.Text) })),
        ["answer"] = row.Answer is { } answer ? Term(answer) : null,
    };

    internal static JsonObject Term(Term term) => new() { ["name"] = term.Name, ["label"] = JsonOutput.Of(term.Label) };

    private static JsonObject Input(Input input) => new()
    {
        ["name"] = input.Name,
        ["label"] = JsonOutput.Of(input.Label),
        ["values"] = input.Terms is { } terms ? List(terms.All.Select(term => (JsonNode)Term(term))) : null,
        ["minimum"] = input.Terms is null ? input.Minimum : null,
        ["maximum"] = input.Terms is null ? input.Maximum : null,
        ["may-be-unknown"] = input.MayBeUnknown,
    };
}
