using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Pages;
using static Baodi.Procedures.ConsoleHost.Json.JsonOutput;

namespace Baodi.Procedures.ConsoleHost.Json;

/// <summary>What an event departed from, and who entered it, as JSON.</summary>
internal static class DepartureJson
{
    internal static JsonObject Of(DepartureLook look) => new()
    {
        ["cases"] = look.Cases,
        ["withheld"] = new JsonObject { ["cases"] = look.Withheld },
        ["departures"] = List(look.Made.Select(made => (JsonNode)Of(made))),
    };

    internal static JsonArray Of(IEnumerable<RecordedDeparture> departures) => List(departures.Select(departure => (JsonNode)Of(departure)));

    internal static JsonObject Of(RecordedDeparture departure) => new()
    {
        ["code"] = departure.Code,
        ["about"] = departure.About,
        ["from"] = JsonOutput.Of(departure.From.Label),
        ["citation"] = JsonOutput.Of(departure.From.Citation),
        ["ground"] = departure.Ground,
        ["consent"] = Of(departure.Consent),
    };

    /// <summary>The departure with what the event beside it says.</summary>
    private static JsonObject Of(DepartureMade made)
    {
        var (happened, departure) = made;
        var json = new JsonObject
        {
            ["entered-at"] = JsonOutput.Of(happened.At),
            ["happened-at"] = JsonOutput.Of(happened.HappenedAt),
            ["procedure"] = happened.Act.Procedure.Id,
            ["case"] = happened.CaseId,
            ["sequence"] = happened.Sequence,
            ["act"] = happened.Act.Name,
            ["by"] = Of(happened.By),
            ["entered-by"] = Of(happened.EnteredBy),
        };
        foreach (var (name, value) in Of(departure).ToList())
        {
            json[name] = value?.DeepClone();
        }

        return json;
    }

    internal static JsonObject? Of(Performer? performer) => performer is null ? null : new()
    {
        ["officer"] = performer.OfficerId,
        ["name"] = performer.OfficerName,
        ["seats"] = Names(performer.Seats.Select(seat => seat.ToString())),
    };
}
