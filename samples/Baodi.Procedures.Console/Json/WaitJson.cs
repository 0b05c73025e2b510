using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Pages;
using static Baodi.Procedures.ConsoleHost.Json.JsonOutput;

namespace Baodi.Procedures.ConsoleHost.Json;

/// <summary>What cases wait for, as JSON.</summary>
internal static class WaitJson
{
    internal static JsonObject Of(WaitLook look) => new()
    {
        ["at"] = JsonOutput.Of(look.At),
        ["officer"] = look.Asker?.Id,
        ["cases"] = look.Cases,
        ["withheld"] = new JsonObject { ["cases"] = look.Withheld },
        ["under-other-rules"] = look.Unmoved,
        ["waits"] = List(look.Waits.Select(one => (JsonNode)Of(one.Wait, one.Officers))),
    };

    private static JsonObject Of(Wait wait, IReadOnlyList<Officer> officers) => new()
    {
        ["since"] = JsonOutput.Of(wait.Since),
        ["case"] = wait.Case.Id,
        ["procedure"] = wait.Case.Procedure.Id,
        ["act"] = wait.Act.Name,
        ["label"] = JsonOutput.Of(wait.Act.Label),
        ["citation"] = JsonOutput.Of(wait.Act.Citation),
        ["seats"] = Names(wait.Seats.Select(seat => seat.ToString())),
        ["officers"] = List(officers.Select(officer => (JsonNode)new JsonObject { ["officer"] = officer.Id, ["name"] = officer.Name })),
        ["open"] = wait.IsOpen,
        ["reasons"] = List(wait.Reasons.Select(reason => (JsonNode)JsonOutput.Of(reason))),
        ["limit"] = WaitLook.DueOf(wait)?.ToString(),
        ["due"] = WaitLook.DueOf(wait) is { } running ? JsonOutput.Of(running.Due) : null,
    };
}
