using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Verbs;

namespace Baodi.Procedures.ConsoleHost.Json;

/// <summary>Whether a dossier is whole, and how its case stands, as JSON.</summary>
internal static class VerifyJson
{
    internal static JsonObject Of(VerifiedFile one) => new()
    {
        ["file"] = one.File,
        ["verdict"] = one.Name,
        ["case"] = one.Found?.Dossier?.CaseId,
        ["entries"] = one.Found?.Seal?.Entries,
        ["seal"] = one.Found?.Seal?.Hash.ToString(),
        ["steps"] = JsonOutput.NameOf(Verification.Rederivations, one.Found?.Steps ?? Rederivation.NotDone),
        ["decided"] = one.Found?.Decided ?? 0,
        ["undecided"] = one.Found?.Undecided ?? 0,
        ["standing"] = one.Standing is { } standing ? Of(standing) : null,
        ["faults"] = JsonOutput.List((one.Found?.Faults ?? []).Select(fault => (JsonNode)new JsonObject
        {
            ["kind"] = JsonOutput.NameOf(DossierFaults.All, fault.Kind),
            ["entry"] = fault.Entry,
            ["path"] = fault.Path,
            ["label"] = JsonOutput.Of(fault.Label),
            ["entries-before"] = VerifiedFile.EntriesBefore(fault),
        })),
        ["problems"] = JsonOutput.List(one.Problems.Select(problem => (JsonNode)JsonOutput.Of(problem))),
    };

    private static JsonObject Of(CaseStanding standing) => new()
    {
        ["at"] = JsonOutput.Of(standing.At),
        ["procedure"] = standing.Case.Procedure.Id,
        ["state"] = standing.Case.Status.Name,
        ["closed"] = standing.Case.IsClosed,
        ["version"] = standing.Case.Version,
        ["under-the-rules"] = standing.File.IsUnderTheOfficesRules,
        ["limits"] = JsonOutput.List(standing.Case.Limits.OrderBy(limit => limit.Due).Select(limit => (JsonNode)Of(limit, standing))),
        ["suspended"] = JsonOutput.Names(standing.Case.SuspendedLimits.Select(limit => limit.ToString())),
        ["open"] = JsonOutput.List(standing.Open.Select(told => (JsonNode)new JsonObject
        {
            ["act"] = told.Act.Name,
            ["label"] = JsonOutput.Of(told.Act.Label),
            ["citation"] = JsonOutput.Of(told.Act.Citation),
            ["who"] = JsonOutput.Of(told.ShortestPath.Who),
            ["seats"] = JsonOutput.Names(told.ShortestPath.Seats.Select(seat => seat.ToString())),
        })),
    };

    private static JsonObject Of(RunningLimit limit, CaseStanding standing)
    {
        var json = JsonOutput.Of(limit);
        json["passed"] = limit.IsPassed(standing.At);
        return json;
    }
}
