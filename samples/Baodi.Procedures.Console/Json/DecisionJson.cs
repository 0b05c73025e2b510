using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Baodi.Procedures.Rules;
using static Baodi.Procedures.ConsoleHost.Json.JsonOutput;

namespace Baodi.Procedures.ConsoleHost.Json;

/// <summary>A rule set and what is asked of it, as JSON.</summary>
internal static class DecisionJson
{
    internal static JsonObject Of(RuleSet set) => new()
    {
        ["id"] = set.Id,
        ["label"] = JsonOutput.Of(set.Decision.Label),
        ["clause"] = set.Decision.Clause,
        ["policy"] = Name(set.HitPolicy),
        ["inputs"] = List(set.Decision.Inputs.Select(input => (JsonNode)Of(input))),
        ["answers"] = List(set.Decision.Answers.All.Select(term => (JsonNode)Term(term))),
        ["conclusions"] = List((set.Decision.Conclusions?.All ?? []).Select(term => (JsonNode)Term(term))),
        ["rules"] = List(set.Stated.Select(rule => (JsonNode)new JsonObject
        {
            ["rule"] = rule.Id,
            ["citation"] = JsonOutput.Of(rule.Citation),
            ["written-as"] = rule.IsRow ? "row" : "class",
            ["conditions"] = List(rule.Conditions.Select(condition => (JsonNode)JsonOutput.Of(condition.Text))),
            ["answer"] = rule.Answer is { } answer ? Term(answer) : null,
        })),
    };

    internal static JsonObject Of(Explanation explanation) => new()
    {
        ["set"] = explanation.Set.Id,
        ["values"] = List(explanation.Values.Select(value => (JsonNode)new JsonObject { ["input"] = value.Input.Name, ["value"] = JsonOutput.Of(value.Value) })),
        ["answer"] = explanation.Answer is { } answer ? Term(answer) : null,
        ["because"] = Of(explanation.Rules),
        ["conclusions"] = Of(explanation.Conclusions),
        ["rules"] = List(explanation.All.Select(rule => (JsonNode)new JsonObject
        {
            ["rule"] = rule.Rule.Id,
            ["citation"] = JsonOutput.Of(rule.Rule.Citation),
            ["outcome"] = Name(rule.Outcome),
            ["why"] = JsonOutput.Of(rule.Reason),
            ["conditions"] = List(rule.Conditions.Select(one => (JsonNode)new JsonObject { ["holds"] = one.Holds, ["text"] = JsonOutput.Of(one.Condition.Text) })),
        })),
    };

    /// <summary>What an event keeps of a decision.</summary>
    internal static JsonObject Of(Decided decided) => new()
    {
        ["decision"] = decided.Decision.Id,
        ["answer"] = decided.Answer?.Name,
        ["because"] = Of(decided.Rules),
        ["conclusions"] = Of(decided.Conclusions),
    };

    internal static JsonObject Term(Term term) => new() { ["name"] = term.Name, ["label"] = JsonOutput.Of(term.Label) };

    private static JsonObject Of(Input input)
    {
        var json = new JsonObject { ["name"] = input.Name, ["label"] = JsonOutput.Of(input.Label) };
        if (input.Terms is { } terms)
        {
            json["values"] = List(terms.All.Select(term => (JsonNode)Term(term)));
        }
        else
        {
            json["minimum"] = input.Minimum;
            json["maximum"] = input.Maximum;
        }

        json["unknown"] = input.Unknown is { } unknown ? Term(unknown) : null;
        return json;
    }

    private static JsonArray Of(ImmutableArray<FiredRule> rules) =>
        List(rules.Select(rule => (JsonNode)new JsonObject { ["rule"] = rule.Id, ["citation"] = JsonOutput.Of(rule.Citation) }));

    private static JsonArray Of(ImmutableArray<Conclusion> conclusions) =>
        List(conclusions.Select(one => (JsonNode)new JsonObject { ["conclusion"] = Term(one.Term), ["because"] = Of(one.Rules) }));

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
