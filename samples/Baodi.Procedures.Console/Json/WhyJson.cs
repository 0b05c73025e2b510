using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Verbs;
using static Baodi.Procedures.ConsoleHost.Json.JsonOutput;

namespace Baodi.Procedures.ConsoleHost.Json;

/// <summary>What may be done in a case, and why not, as JSON.</summary>
internal static class WhyJson
{
    internal static JsonObject Of(WhyAnswer told) => new()
    {
        ["case"] = told.Refusal is null ? told.Moment.Case.Id : null,
        ["procedure"] = told.Refusal is null ? told.Moment.Case.Procedure.Id : null,
        ["state"] = told.Refusal is null ? told.Moment.Case.Status.Name : null,
        ["at"] = JsonOutput.Of(told.Moment.At),
        ["steps"] = told.Refusal is null ? told.Moment.Steps : null,
        ["as"] = told.By?.Officer.Id,
        ["refused"] = told.Refusal is { } refusal ? List(refusal.Reasons.Select(reason => (JsonNode)JsonOutput.Of(reason))) : null,
        ["decided"] = told.Refusal is null ? List(told.Moment.Decided.Select(one => (JsonNode)DecisionJson.Of(one))) : null,
        ["acts"] = List(told.Here.Concat(told.Elsewhere).Select(one => (JsonNode)Of(one))),
    };

    private static JsonObject Of(ActToldOf told) => new()
    {
        ["act"] = told.Act.Name,
        ["label"] = JsonOutput.Of(told.Act.Label),
        ["citation"] = JsonOutput.Of(told.Act.Citation),
        ["offered-in"] = Names(told.Act.From.Select(state => state.Name)),
        ["open"] = told.IsOpen,
        ["openness"] = NameOf(ActNatures.Opennesses, told.Openness),
        ["reasons"] = List(told.Reasons.Select(reason => (JsonNode)JsonOutput.Of(reason))),
        ["fill"] = List(told.Candidate.ToFill.Select(one => (JsonNode)new JsonObject
        {
            ["field"] = one.Field.Name,
            ["label"] = JsonOutput.Of(one.Field.Label),
            ["citation"] = JsonOutput.Of(one.Field.Citation),
            ["choices"] = one.Choices is { } choices ? Names(choices) : null,
        })),
        ["way"] = Of(told.ShortestPath),
    };

    private static JsonObject Of(ShortestPath way) => new()
    {
        ["kind"] = NameOf(ShortestPath.Kinds, way.Kind),
        ["length"] = way.Kind is PathKind.Open or PathKind.Found ? way.Length : null,
        ["steps"] = List(way.Steps.Select(step => (JsonNode)Of(step))),
        ["who"] = JsonOutput.Of(way.Who),
        ["seats"] = Names(way.Seats.Select(seat => seat.ToString())),
    };

    private static JsonObject Of(PathStep step) => step switch
    {
        ActToDo done => new()
        {
            ["act"] = done.Act.Name,
            ["citation"] = JsonOutput.Of(done.Citation),
            ["label"] = JsonOutput.Of(done.Label),
            ["who"] = JsonOutput.Of(done.Who),
            ["seats"] = Names(done.Seats.Select(seat => seat.ToString())),
            ["makes"] = JsonOutput.Of(done.Makes),
        },
        TimeToPass wait => new()
        {
            ["limit"] = wait.Limit?.Name,
            ["citation"] = JsonOutput.Of(wait.Citation),
            ["label"] = JsonOutput.Of(wait.Label),
            ["until"] = wait.Until is { } until ? JsonOutput.Of(until) : null,
        },
        _ => throw new NotSupportedException(step.GetType().Name),
    };
}
