using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Pages;

namespace Baodi.Procedures.ConsoleHost.Json;

/// <summary>How running limits stand at an instant, as JSON.</summary>
internal static class LimitJson
{
    internal static JsonObject Of(LimitLook look, bool withAll)
    {
        var json = Of(look);
        if (withAll)
        {
            json["limits"] = JsonOutput.List(look.Index.All.Select(limit => (JsonNode)Of(limit, look)));
        }

        return json;
    }

    private static JsonObject Of(LimitLook look) => new()
    {
        ["at"] = JsonOutput.Of(look.At),
        ["cases"] = look.Cases.Count,
        ["running"] = look.Index.Count,
        ["withheld"] = new JsonObject { ["cases"] = look.Withheld.Count, ["running"] = look.WithheldLimits, ["passed"] = look.WithheldPassed },
        ["passed"] = JsonOutput.List(look.Index.PassedAt(look.At).Select(limit => (JsonNode)Of(limit, look))),
        ["near"] = JsonOutput.List(look.Index.NearAt(look.At).Select(limit => (JsonNode)Of(limit, look))),
        ["suspended"] = JsonOutput.List(look.Suspended.Select(one => (JsonNode)new JsonObject
        {
            ["case"] = one.Case.Id,
            ["limit"] = one.Limit.ToString(),
            ["since"] = JsonOutput.Of(one.Limit.SuspendedSince!.Value),
            ["derivation"] = Derivation(one.Case, one.Limit),
        })),
        ["next"] = look.Index.NextDue(look.At) is { } next ? Of(next, look) : null,
    };

    private static JsonObject Of(IndexedLimit limit, LimitLook look)
    {
        var standing = look.Index.StandingOf(limit, look.At);
        var json = JsonOutput.Of(limit.Running);
        json.Insert(0, "case", limit.CaseId);
        json.Insert(1, "procedure", limit.Procedure);
        json["reminder"] = standing.Reminder?.Name;
        json["next-reminder-at"] = standing.NextAt is { } at ? JsonOutput.Of(at) : null;
        json["told"] = JsonOutput.Names(look.Told(limit).Select(seat => seat.ToString()));
        json["derivation"] = Derivation(look.Cases[limit.CaseId], limit.Running);
        return json;
    }

    private static JsonArray Derivation(Case theCase, RunningLimit limit) =>
        JsonOutput.List(DueDerivation.Of(limit, theCase.Procedure.Profile).Lines.Select(line => (JsonNode)JsonOutput.Of(line)));
}
