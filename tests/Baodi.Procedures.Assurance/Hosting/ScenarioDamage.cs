using System.Text.Json.Nodes;

namespace Baodi.Procedures.Assurance.Hosting;

/// <summary>Takes one member or entry out of a scenario, or puts something else in its place.</summary>
internal static class ScenarioDamage
{
    private static readonly string[] Others =
    [
        "null", "\"\"", "\" \"", "\"x\"", "-1", "0", "1e400", "true", "[]", "{}", "[null]", "[{}]", "{\"zh\":\"x\"}", "\"0001-01-01\"", "\"9999-12-31\"", "\"-9998-01-01\"",
        "\"9999-12-31T23:59:59Z\"", "\"0001-01-01T00:00:00+18:00\"", "\"duty-officer\"", "\"unit-head:\"", "\"incident\"", "\"petition\"", "\"accepted\"", "\"overdue\"", "{\"refused\":[]}", "{\"refused\":[\"8.9\"]}",
    ];

    /// <summary>Does it, and says what was done.</summary>
    internal static string Do(JsonNode scenario, Random random)
    {
        var places = new List<JsonNode>();
        Collect(scenario, places);
        var place = places[random.Next(places.Count)];
        var path = place.GetPath();
        var other = Others[random.Next(Others.Length)];
        switch (place.Parent, random.Next(4))
        {
            case (JsonObject holder, 0):
                holder.Remove(place.GetPropertyName());
                return $"{path} taken out";
            case (JsonArray holder, 0):
                holder.Remove(place);
                return $"{path} taken out";
            case (JsonObject holder, 1):
                holder[new[] { "overdue", "open", "do", "case", "expect", "follows", "portfolio", "seat", "x" }[random.Next(9)]] = JsonNode.Parse(other);
                return $"{other} beside {path}";
            default:
                place.ReplaceWith(JsonNode.Parse(other));
                return $"{other} at {path}";
        }
    }

    private static void Collect(JsonNode? node, List<JsonNode> places)
    {
        if (node is { Parent: not null })
        {
            places.Add(node);
        }

        foreach (var child in node is JsonObject members ? members.Select(member => member.Value) : node as JsonArray ?? [])
        {
            Collect(child, places);
        }
    }
}
