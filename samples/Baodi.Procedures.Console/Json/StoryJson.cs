using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Scenarios;
using static Baodi.Procedures.ConsoleHost.Json.JsonOutput;

namespace Baodi.Procedures.ConsoleHost.Json;

/// <summary>A played scenario as JSON.</summary>
internal static class StoryJson
{
    internal static JsonObject Of(Scenario scenario, IReadOnlyList<Happening> happenings, IReadOnlyDictionary<string, Standing> cases) => new()
    {
        ["scenario"] = scenario.Name,
        ["title"] = JsonOutput.Of(scenario.Title),
        ["source"] = JsonOutput.Of(scenario.Source),
        ["invented"] = List(scenario.Invented.Select(label => (JsonNode)JsonOutput.Of(label))),
        ["profile"] = scenario.Office.Profile.Id,
        ["as-expected"] = happenings.OfType<StepTaken>().All(step => step.IsAsExpected),
        ["timeline"] = List(happenings.Select(happening => (JsonNode)Of(happening))),
        ["cases"] = List(cases.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (JsonNode)Case(pair.Value.Case))),
    };

    internal static JsonObject Case(Case theCase) => new()
    {
        ["case"] = theCase.Id,
        ["procedure"] = theCase.Procedure.Id,
        ["state"] = theCase.Status.Name,
        ["closed"] = theCase.IsClosed,
        ["version"] = theCase.Version,
        ["opened-by"] = theCase.OpenedBy?.Id,
        ["passed-over"] = Names(theCase.PassedOver.Select(act => act.Name)),
        ["running"] = List(theCase.Limits.Select(running => (JsonNode)JsonOutput.Of(running))),
    };

    internal static JsonObject Of(Happening happening) => happening switch
    {
        LimitPassed passed => new()
        {
            ["at"] = JsonOutput.Of(passed.At),
            ["case"] = passed.Case,
            ["what"] = "limit-passed",
            ["running"] = JsonOutput.Of(passed.Running),
        },
        StepTaken { Step: ActStep act } taken => Acted(taken, act),
        StepTaken { Step: RemarkStep remark } taken => Remarked(taken, remark),
        StepTaken taken => Ended(taken, new()
        {
            ["at"] = JsonOutput.Of(taken.At),
            ["case"] = taken.Case,
            ["what"] = "look",
            ["overdue"] = List((taken.After is null ? [] : taken.After.Limits.Where(running => running.IsPassed(taken.At))).Select(running => (JsonNode)JsonOutput.Of(running))),
        }),
        _ => throw new NotSupportedException(happening.GetType().Name),
    };

    private static JsonObject Acted(StepTaken taken, ActStep step) => Ended(taken, new()
    {
        ["at"] = JsonOutput.Of(taken.At),
        ["case"] = taken.Case,
        ["what"] = taken.Outcome is null ? "not-done" : taken.Outcome.IsAccepted ? "accepted" : "refused",
        ["by"] = step.Performer.Officer.Id,
        ["entered-by"] = step.ToldBy is null ? null : step.By.Officer.Id,
        ["happened-at"] = taken.Outcome?.Event is { } happened ? JsonOutput.Of(happened.HappenedAt) : null,
        ["act"] = step.Act,
        ["citation"] = JsonOutput.Of(taken.Outcome?.Event?.Citation),
        ["seats"] = taken.Outcome?.Event is { } done ? Names(done.By.Seats.Select(seat => seat.ToString())) : null,
        ["state"] = taken.After?.Status.Name,
        ["again"] = taken.Outcome?.Event?.IsAgain,
        ["departures"] = taken.Outcome?.Event is { } departing ? DepartureJson.Of(departing.Departures) : null,
        ["reasons"] = taken.Outcome?.Refusal is { } refusal ? List(refusal.Reasons.Select(reason => (JsonNode)JsonOutput.Of(reason))) : null,
        ["decided"] = taken.Outcome?.Event?.Decided is { } decided
            ? DecisionJson.Of(decided)
            : null,
        ["limits"] = taken.Outcome?.Event is { } accepted
            ? List(accepted.Limits.Select(change => (JsonNode)new JsonObject { ["turn"] = change.Turn.ToString().ToLowerInvariant(), ["running"] = JsonOutput.Of(change.Running) }))
            : null,
        ["opens"] = taken.Outcome is null ? null : Names(taken.Outcome.FollowUps.Select(followUp => followUp.Procedure)),
    });

    private static JsonObject Remarked(StepTaken taken, RemarkStep step) => Ended(taken, new()
    {
        ["at"] = JsonOutput.Of(taken.At),
        ["case"] = taken.Case,
        ["what"] = taken.Remarked is null ? "not-done" : taken.Remarked.IsAccepted ? "remarked" : "remark-refused",
        ["by"] = step.By.Officer.Id,
        ["remark"] = NameOf(Remarks.Kinds, step.Said.Kind),
        ["text"] = step.Said.Text,
        ["to"] = Names(step.Said.To.Select(seat => seat.ToString())),
        ["papers"] = Names(step.Said.Papers),
        ["seats"] = taken.Remarked?.Remark is { } remark ? Names(remark.By.Seats.Select(seat => seat.ToString())) : null,
        ["state"] = taken.After?.Status.Name,
        ["reasons"] = taken.Remarked?.Refusal is { } refusal ? List(refusal.Reasons.Select(reason => (JsonNode)JsonOutput.Of(reason))) : null,
    });

    private static JsonObject Ended(StepTaken taken, JsonObject json)
    {
        json["as-expected"] = taken.IsAsExpected;
        if (!taken.IsAsExpected)
        {
            json["mismatches"] = List(taken.Mismatches.Select(label => (JsonNode)JsonOutput.Of(label)));
        }

        return json;
    }
}
