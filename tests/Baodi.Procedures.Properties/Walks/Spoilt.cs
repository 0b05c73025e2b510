using System.Text.Json.Nodes;

namespace Baodi.Procedures.Properties.Walks;

/// <summary>Spoils content: something missing, too long, of the wrong type or not JSON at all.</summary>
internal sealed class Spoilt(Random random)
{
    private static readonly string[] Spoils = ["", "null", "[]", "{", "{}", "{}{}", "7", "\"text\"", "{\"no-such-member\":1}", "{\"text\":\"\\ud800\"}"];

    internal string Of(JsonObject json)
    {
        if (json.Count == 0 || random.Next(5) == 0)
        {
            return Spoils[random.Next(Spoils.Length)];
        }

        var name = json.ElementAt(random.Next(json.Count)).Key;
        if (random.Next(5) == 0)
        {
            json.Remove(name);
        }
        else
        {
            json[name] = Wrong(json[name]);
        }

        return Contents.Text(json);
    }

    /// <summary>Content that can be read, with one field missing or wrong.</summary>
    internal string Of(Act act, JsonObject json)
    {
        if (act.Form.Fields.IsEmpty)
        {
            return Contents.Text(json);
        }

        var field = act.Form.Fields[random.Next(act.Form.Fields.Length)];
        if (random.Next(3) > 0 && FieldValues.Wrong(act, field, json[field.Name]) is { } wrong)
        {
            json[field.Name] = wrong;
        }
        else
        {
            json.Remove(field.Name);
        }

        return Contents.Text(json);
    }

    private JsonNode? Wrong(JsonNode? right) => random.Next(9) switch
    {
        0 => null,
        1 => " ",
        2 => new string('x', Form.LongestText + 1),
        3 => random.Next(-3, 200_000_000),
        4 => -1,
        5 => new JsonArray([.. Enumerable.Repeat(0, Form.LongestList + 1).Select(_ => (JsonNode)"district-head")]),
        6 => new JsonArray(),
        7 => "9999-12-31T23:59:59+08:00",
        _ => right is JsonArray ? new JsonArray(" ") : "9999-12-31",
    };
}
