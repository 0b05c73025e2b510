using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Pages;
using NodaTime.Text;

namespace Baodi.Procedures.ConsoleHost.Json;

/// <summary>Whether limits fit into each other, as JSON.</summary>
internal static class FeasibilityJson
{
    internal static JsonArray Of(IEnumerable<Feasibility> all) => JsonOutput.List(all.Select(one => (JsonNode)Of(one)));

    internal static JsonObject Of(Feasibility found) => new()
    {
        ["procedure"] = found.Procedure.Id,
        ["profile"] = found.Procedure.Profile.Id,
        ["from"] = ObligationsPage.Iso(found.First),
        ["to"] = ObligationsPage.Iso(found.Last),
        ["verdict"] = found.Verdict is { } verdict ? FeasibilityPage.NameOf(verdict) : null,
        ["nested"] = JsonOutput.List(found.Nested.Select(nested => (JsonNode)Of(nested))),
    };

    private static JsonObject Of(NestedLimits nested) => new()
    {
        ["outer"] = Of(nested.Outer),
        ["inner"] = JsonOutput.List(nested.Inner.Select(limit => (JsonNode)Of(limit))),
        ["verdict"] = FeasibilityPage.NameOf(nested.Fit),
        ["label"] = JsonOutput.Of(Feasibility.Verdicts.LabelOf(nested.Fit)),
        ["least-slack-minutes"] = nested.LeastSlack is { } slack ? (long)slack.TotalMinutes : null,
        ["least-slack-days"] = nested.LeastSlack is { } days ? Math.Round(days.TotalDays, 3) : null,
        ["worst-time"] = nested.WorstTime is { } time ? LocalTimePattern.ExtendedIso.Format(time) : null,
        ["worst-date-count"] = nested.WorstDateCount,
        ["worst-dates"] = JsonOutput.Names(nested.WorstDates.Select(ObligationsPage.Iso)),
        ["first-misfit"] = nested.FirstMisfit is { } first ? ObligationsPage.Iso(first) : null,
        ["dates"] = new JsonObject
        {
            ["fit"] = nested.FittingDates,
            ["do-not-fit"] = nested.MisfitDates,
            ["not-known"] = nested.UnknownDates,
            ["leave-the-calendar"] = nested.UncountedDates,
        },
        ["not-known"] = JsonOutput.Names(nested.NotKnown.Select(limit => limit.Name)),
        ["way"] = JsonOutput.List(nested.Path.Select(stop => (JsonNode)new JsonObject { ["act"] = stop.Act.Name, ["limit"] = stop.Limit?.Name })),
    };

    private static JsonObject Of(TimeLimit limit) => new()
    {
        ["limit"] = limit.Name,
        ["label"] = JsonOutput.Of(limit.Label),
        ["citation"] = JsonOutput.Of(limit.Citation),
        ["rule"] = limit.Rule?.ToString(),
        ["law-figures"] = JsonOutput.Names(limit.LawFigures.Select(figure => figure.Rule.ToString())),
    };
}
